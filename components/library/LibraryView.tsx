import { type ReactNode, useState } from "react";
import type { UndoState } from "@/lib/state";
import { SearchField, UndoBar } from "../controls";
import { counted } from "../evidence";
import { fittingSources, NoSources, type SourceRow, SourceTable } from "../sources";
import { Wordmark } from "../surface";

interface LibraryListProps {
  readonly sources: readonly SourceRow[];
  readonly onRemove: (sourceId: string) => void;
  readonly onRestoreSeeds: () => void;
}

/** All stored sources, to search, open and remove. */
export function LibraryList({ sources, onRemove, onRestoreSeeds }: LibraryListProps) {
  const [query, setQuery] = useState("");
  if (sources.length === 0) return <NoSources onRestoreSeeds={onRestoreSeeds} />;
  const fitting = fittingSources(sources, query);
  return (
    <>
      <div className="sl-library-tools">
        <SearchField label="Search titles and outlets" query={query} onQuery={setQuery} />
        <p className="sl-soft" role="status">
          {query.trim() === ""
            ? counted(sources.length, "source")
            : `${fitting.length} of ${counted(sources.length, "source")}`}
        </p>
        <button type="button" className="sl-button" onClick={onRestoreSeeds}>
          Restore the seed corpus
        </button>
      </div>
      {fitting.length === 0 ? (
        <p className="sl-soft">No source has these words in its title or outlet.</p>
      ) : (
        <SourceTable sources={fitting} onRemove={onRemove} />
      )}
      <p className="sl-soft sl-library-note">
        Everything here is stored in this browser, on this machine. Sourcelight sends nothing anywhere.
      </p>
    </>
  );
}

interface LibraryFrameProps {
  readonly undo: UndoState;
  readonly children: ReactNode;
}

/** The frame of the library page. */
export function LibraryFrame({ undo, children }: LibraryFrameProps) {
  return (
    <>
      <main className="sl-library">
        <header className="sl-library-head">
          <Wordmark />
          <h1>Library</h1>
        </header>
        {children}
      </main>
      <UndoBar undoable={undo.undoable} onUndo={undo.undo} onDismiss={undo.dismiss} />
    </>
  );
}
