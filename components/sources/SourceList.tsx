import type { SourceRow } from "@/lib/state";
import { keyed, t } from "@/lib/words";
import { Notice } from "../controls";
import { formatDay } from "../evidence";

interface SourceListProps {
  readonly sources: readonly SourceRow[];
  readonly onOpen: (sourceId: string) => void;
}

/** Sources as a narrow list, for the side panel. */
export function SourceList({ sources, onOpen }: SourceListProps) {
  if (sources.length === 0) return <p className="sl-soft">{t("sources.none")}</p>;
  return (
    <ul className="sl-source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <button type="button" className="sl-source-row sl-focusable" onClick={() => onOpen(source.id)}>
            <span className="sl-source-title">
              <bdi>{source.title}</bdi>
            </span>
            <span className="sl-soft">
              <bdi>{source.outlet ?? t("unknown.outlet")}</bdi> ·{" "}
              {formatDay(source.publishedAt) ?? t("unknown.date")} · {t(`kind.${keyed(source.kind)}`)}
              {source.notes > 0 && ` · ${t("count.notes", { count: source.notes })}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NoSourcesProps {
  readonly onRestoreSeeds?: (() => void) | undefined;
}

/** An empty library, and the way out of it. */
export function NoSources({ onRestoreSeeds }: NoSourcesProps) {
  return (
    <Notice
      title={t("sources.emptyTitle")}
      actions={
        onRestoreSeeds !== undefined && (
          <button type="button" className="sl-button" data-weight="primary" onClick={onRestoreSeeds}>
            {t("sources.restoreSeeds")}
          </button>
        )
      }
    >
      <p>{t("sources.empty")}</p>
    </Notice>
  );
}
