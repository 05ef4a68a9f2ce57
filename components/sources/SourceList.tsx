import { useState } from "react";
import { keyed, t } from "@/lib/words";
import { Notice, SearchField } from "../controls";
import { formatDay } from "../evidence";
import { fittingSources, type SourceRow } from "./source-row";

interface SourceListProps {
  readonly sources: readonly SourceRow[];
  readonly onOpen: (sourceId: string) => void;
  readonly onRestoreSeeds?: (() => void) | undefined;
}

/** The sources as a narrow list, for the side panel. */
export function SourceList({ sources, onOpen, onRestoreSeeds }: SourceListProps) {
  const [query, setQuery] = useState("");
  if (sources.length === 0) return <NoSources onRestoreSeeds={onRestoreSeeds} />;
  const fitting = fittingSources(sources, query);
  return (
    <>
      <SearchField label={t("sources.search")} query={query} onQuery={setQuery} />
      <ul className="sl-source-list">
        {fitting.map((source) => (
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
      {fitting.length === 0 && <p className="sl-soft">{t("sources.none")}</p>}
    </>
  );
}

/** An empty library, and the way out of it. */
export function NoSources({ onRestoreSeeds }: Pick<SourceListProps, "onRestoreSeeds">) {
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
