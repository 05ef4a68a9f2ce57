import { t } from "@/lib/words";
import { CopyChoices } from "../controls";

const kinds = ["backup", "notes", "annotations", "table", "csl"] as const;

/** What a copy of the library holds, and in which format. */
export type ExportKind = (typeof kinds)[number];

interface ExportChoicesProps {
  readonly title: string;
  /** Of chosen sources, and not of the whole library. */
  readonly isPart?: boolean;
  readonly onExport: (kind: ExportKind) => void;
}

/** The copies that can be taken of the library, or of a part of it. */
export function ExportChoices({ title, isPart = false, onExport }: ExportChoicesProps) {
  const choices = kinds.map((kind) => ({
    kind,
    words: t(`exporting.${isPart && kind === "backup" ? "part" : kind}`),
  }));
  return <CopyChoices title={title} choices={choices} onChoose={onExport} />;
}
