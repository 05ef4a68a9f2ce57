import { useCallback, useMemo, useState } from "react";
import type { Span } from "@/lib/model";
import type { FoundPassages, SourceRow } from "@/lib/state";
import { t } from "@/lib/words";
import {
  type ChosenActions,
  ChosenSources,
  FoundInTexts,
  fittingSources,
  NEWEST_FIRST,
  NoSources,
  SearchSources,
  type SourceSearch,
  SourceTable,
  sortSources,
} from "../sources";

interface LibraryListProps extends ChosenActions {
  readonly sources: readonly SourceRow[];
  readonly search: SourceSearch;
  readonly onSearch: (search: SourceSearch) => void;
  readonly found: FoundPassages;
  readonly onOpen: (sourceId: string, passage: Span) => void;
  readonly onRestoreSeeds: () => void;
}

/** All stored sources, to search, sort and open, and to be dealt with one by one or many at once. */
export function LibraryList(props: LibraryListProps) {
  const { sources, search, onSearch, found, onOpen, onRestoreSeeds, ...actions } = props;
  const [order, setOrder] = useState(NEWEST_FIRST);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const fitting = useMemo(
    () => sortSources(fittingSources(sources, search), order),
    [sources, search, order],
  );
  // what the search leaves out is not acted upon, and is chosen again when it is back
  const chosen = useMemo(() => fitting.filter(({ id }) => marked.has(id)), [fitting, marked]);
  const choose = useCallback((ids: readonly string[], isChosen: boolean) => {
    setMarked((before) => {
      const after = new Set(before);
      for (const id of ids) isChosen ? after.add(id) : after.delete(id);
      return after;
    });
  }, []);
  if (sources.length === 0) return <NoSources onRestoreSeeds={onRestoreSeeds} />;
  return (
    <>
      <SearchSources label={t("library.search")} sources={sources} search={search} onSearch={onSearch} />
      <div className="sl-library-tools">
        <p className="sl-soft" role="status">
          {fitting.length === sources.length
            ? t("count.sources", { count: sources.length })
            : t("count.fitting", { fitting: fitting.length, count: sources.length })}
        </p>
        {chosen.length === 0 ? (
          <button type="button" className="sl-button" onClick={onRestoreSeeds}>
            {t("sources.restoreSeeds")}
          </button>
        ) : (
          <ChosenSources chosen={chosen} onChooseNone={() => setMarked(new Set())} {...actions} />
        )}
      </div>
      {fitting.length === 0 ? (
        <p className="sl-soft">{t("sources.none")}</p>
      ) : (
        <SourceTable
          sources={fitting}
          order={order}
          onOrder={setOrder}
          chosen={marked}
          onChoose={choose}
          onRemove={actions.onRemove}
        />
      )}
      <FoundInTexts found={found} onOpen={onOpen} />
      <p className="sl-soft sl-library-note">{t("library.stored")}</p>
    </>
  );
}
