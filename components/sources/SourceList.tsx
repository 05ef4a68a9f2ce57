import { useState } from "react";
import { Notice, SearchField } from "../controls";
import { counted, formatDay } from "../evidence";
import { fittingSources, type SourceRow } from "./source-row";
import { kindWords } from "./source-words";

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
      <SearchField label="Search sources" query={query} onQuery={setQuery} />
      <ul className="sl-source-list">
        {fitting.map((source) => (
          <li key={source.id}>
            <button type="button" className="sl-source-row sl-focusable" onClick={() => onOpen(source.id)}>
              <span className="sl-source-title">
                <bdi>{source.title}</bdi>
              </span>
              <span className="sl-soft">
                <bdi>{source.outlet ?? "Outlet unknown"}</bdi> · {formatDay(source.publishedAt) ?? "no date"}{" "}
                · {kindWords[source.kind]}
                {source.notes > 0 && ` · ${counted(source.notes, "note")}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {fitting.length === 0 && <p className="sl-soft">No source has these words in its title or outlet.</p>}
    </>
  );
}

/** An empty library, and the way out of it. */
export function NoSources({ onRestoreSeeds }: Pick<SourceListProps, "onRestoreSeeds">) {
  return (
    <Notice
      title="Your library is empty"
      actions={
        onRestoreSeeds !== undefined && (
          <button type="button" className="sl-button" data-weight="primary" onClick={onRestoreSeeds}>
            Restore the seed corpus
          </button>
        )
      }
    >
      <p>Claims are compared with the sources stored here, so every claim is silent until there are some.</p>
    </Notice>
  );
}
