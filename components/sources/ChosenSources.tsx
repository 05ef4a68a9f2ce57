import type { SourceRow } from "@/lib/state";
import { t } from "@/lib/words";
import { TagForm } from "../controls";
import { ExportChoices, type ExportKind } from "../exchange";

/** What can be done with several sources at once. */
export interface ChosenActions {
  /** `typed` may name several tags, parted by commas. */
  readonly onTag: (ids: readonly string[], typed: string) => void;
  readonly onUntag: (ids: readonly string[], tag: string) => void;
  readonly onExport: (ids: readonly string[], kind: ExportKind) => void;
  readonly onRemove: (ids: readonly string[]) => void;
}

interface ChosenSourcesProps extends ChosenActions {
  readonly chosen: readonly SourceRow[];
  readonly onChooseNone: () => void;
}

/** How many sources are chosen, and what can be done with them. */
export function ChosenSources({ chosen, onChooseNone, ...actions }: ChosenSourcesProps) {
  const ids = chosen.map(({ id }) => id);
  const tags = [...new Set(chosen.flatMap(({ ownTags }) => ownTags))].sort((a, b) => a.localeCompare(b));
  return (
    <section className="sl-chosen" aria-label={t("chosen.title")}>
      <strong>{t("chosen.count", { count: chosen.length })}</strong>
      <TagForm submitWords={t("notes.addTag")} onTags={(typed) => actions.onTag(ids, typed)} />
      {tags.length > 0 && (
        <select
          className="sl-filter-field sl-chosen-tags"
          aria-label={t("chosen.untag")}
          value=""
          onChange={({ currentTarget }) => actions.onUntag(ids, currentTarget.value)}
        >
          <option value="" disabled>
            {t("chosen.untag")}
          </option>
          {tags.map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </select>
      )}
      <ExportChoices title={t("chosen.export")} isPart onExport={(kind) => actions.onExport(ids, kind)} />
      <button type="button" className="sl-button" data-weight="danger" onClick={() => actions.onRemove(ids)}>
        {t("sources.remove")}
      </button>
      <button type="button" className="sl-link" onClick={onChooseNone}>
        {t("chosen.none")}
      </button>
    </section>
  );
}
