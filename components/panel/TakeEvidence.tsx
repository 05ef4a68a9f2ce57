import { t } from "@/lib/words";
import { CopyChoices } from "../controls";

const kinds = ["markdown", "html", "json"] as const;

/** The form in which a copy of evidence is taken. */
export type EvidenceKind = (typeof kinds)[number];

interface TakeEvidenceProps {
  readonly title: string;
  readonly onTake: (kind: EvidenceKind) => void;
}

/** The copies that can be taken of evidence. */
export function TakeEvidence({ title, onTake }: TakeEvidenceProps) {
  const choices = kinds.map((kind) => ({ kind, words: t(`evidenceCopy.${kind}`) }));
  return <CopyChoices title={title} choices={choices} onChoose={onTake} />;
}
