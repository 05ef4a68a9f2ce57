import { t } from "@/lib/words";

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
  return (
    <details className="sl-exchange">
      <summary className="sl-focusable">{title}</summary>
      <div className="sl-actions">
        {kinds.map((kind) => (
          <button key={kind} type="button" className="sl-button" onClick={() => onExport(kind)}>
            {t(`exporting.${isPart && kind === "backup" ? "part" : kind}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
