import type { ReactNode } from "react";
import type { Span } from "@/lib/model";
import type { FoundPassages, SourceRow, UndoState } from "@/lib/state";
import { t } from "@/lib/words";
import { UndoBar } from "../controls";
import {
  FoundInTexts,
  fittingSources,
  NoSources,
  SearchSources,
  type SourceSearch,
  SourceTable,
} from "../sources";
import { Wordmark } from "../surface";

interface LibraryListProps {
  readonly sources: readonly SourceRow[];
  readonly search: SourceSearch;
  readonly onSearch: (search: SourceSearch) => void;
  readonly found: FoundPassages;
  readonly onOpen: (sourceId: string, passage: Span) => void;
  readonly onRemove: (sourceId: string) => void;
  readonly onRestoreSeeds: () => void;
}

/** All stored sources, to search, open and remove. */
export function LibraryList(props: LibraryListProps) {
  const { sources, search, onSearch, found, onOpen, onRemove, onRestoreSeeds } = props;
  if (sources.length === 0) return <NoSources onRestoreSeeds={onRestoreSeeds} />;
  const fitting = fittingSources(sources, search);
  return (
    <>
      <SearchSources label={t("library.search")} sources={sources} search={search} onSearch={onSearch} />
      <div className="sl-library-tools">
        <p className="sl-soft" role="status">
          {fitting.length === sources.length
            ? t("count.sources", { count: sources.length })
            : t("count.fitting", { fitting: fitting.length, count: sources.length })}
        </p>
        <button type="button" className="sl-button" onClick={onRestoreSeeds}>
          {t("sources.restoreSeeds")}
        </button>
      </div>
      {fitting.length === 0 ? (
        <p className="sl-soft">{t("sources.none")}</p>
      ) : (
        <SourceTable sources={fitting} onRemove={onRemove} />
      )}
      <FoundInTexts found={found} onOpen={onOpen} />
      <p className="sl-soft sl-library-note">{t("library.stored")}</p>
    </>
  );
}

interface LibraryFrameProps {
  /** Of the pictures, for the source in view if there is one. */
  readonly picturesAddress: string;
  readonly settingsAddress: string;
  readonly undo: UndoState;
  readonly children: ReactNode;
}

/** The frame of the library page. */
export function LibraryFrame({ picturesAddress, settingsAddress, undo, children }: LibraryFrameProps) {
  return (
    <>
      <main className="sl-library">
        <header className="sl-library-head">
          <div className="sl-bar">
            <span className="sl-bar-title">
              <Wordmark />
            </span>
            <a className="sl-link" href="#sources">
              {t("panel.sources")}
            </a>
            <a className="sl-link" href={picturesAddress}>
              {t("pictures.name")}
            </a>
            <a className="sl-link" href={settingsAddress}>
              {t("action.settings")}
            </a>
          </div>
          <h1>{t("action.library")}</h1>
        </header>
        {children}
      </main>
      <UndoBar undoable={undo.undoable} onUndo={undo.undo} onDismiss={undo.dismiss} />
    </>
  );
}
