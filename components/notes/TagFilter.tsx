import { useId } from "react";
import { t } from "@/lib/words";

interface TagFilterProps {
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  readonly chosen: string | undefined;
  readonly onChoose: (tag: string | undefined) => void;
}

/** One choice among the tags in use. */
export function TagFilter({ tags, chosen, onChoose }: TagFilterProps) {
  const name = useId();
  if (tags.length === 0) return null;
  return (
    <fieldset className="sl-filter">
      <legend className="sl-hidden">{t("notes.tagFilter")}</legend>
      <label className="sl-chip">
        <input type="radio" name={name} checked={chosen === undefined} onChange={() => onChoose(undefined)} />
        <span>{t("notes.allTags")}</span>
      </label>
      {tags.map(({ tag, count }) => (
        <label className="sl-chip" key={tag}>
          <input type="radio" name={name} checked={chosen === tag} onChange={() => onChoose(tag)} />
          <span>{t("notes.tagCount", { tag, count })}</span>
        </label>
      ))}
    </fieldset>
  );
}
