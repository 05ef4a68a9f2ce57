import { useId } from "react";
import { t } from "@/lib/words";

interface SourceChoiceProps {
  readonly sources: readonly { readonly id: string; readonly title: string; readonly outlet?: string }[];
  readonly chosen: string;
  readonly onChoose: (sourceId: string) => void;
}

/** Whose claims are drawn. */
export function SourceChoice({ sources, chosen, onChoose }: SourceChoiceProps) {
  const id = useId();
  return (
    <p className="sl-source-choice">
      <label htmlFor={id}>{t("pictures.claimsOf")}</label>
      <select
        id={id}
        className="sl-select"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {sources.map(({ id: sourceId, title, outlet }) => (
          <option key={sourceId} value={sourceId}>
            {outlet === undefined ? title : `${outlet}: ${title}`}
          </option>
        ))}
      </select>
    </p>
  );
}
