import { useState } from "react";
import { FoundNotes } from "@/components/notes";
import {
  EVERY_SOURCE,
  FoundInTexts,
  fittingSources,
  NoSources,
  SearchSources,
  SourceList,
  SourceReader,
} from "@/components/sources";
import { LiveGate } from "@/components/surface";
import type { Span } from "@/lib/model";
import {
  listNotes,
  listSourceRows,
  type NoteDesk,
  type SourcePlace,
  useFoundPassages,
  useLive,
  useSourceWithNotes,
} from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { messenger } from "./messenger";
import { showerOf } from "./show-note";

interface SourcesTabProps {
  readonly library: Library;
  readonly place: SourcePlace | undefined;
  readonly desk: NoteDesk;
  readonly onOpen: (sourceId: string, passage?: Span) => void;
}

/** The list of sources, or the one that the panel's address names. */
export function SourcesTab({ library, place, desk, onOpen }: SourcesTabProps) {
  return place === undefined ? (
    <AllSources library={library} desk={desk} onOpen={onOpen} />
  ) : (
    <OneSource key={JSON.stringify(place)} library={library} place={place} desk={desk} />
  );
}

function AllSources({ library, desk, onOpen }: Omit<SourcesTabProps, "place">) {
  const [search, setSearch] = useState(EVERY_SOURCE);
  const found = useFoundPassages(messenger, search.words, search.filters);
  const rows = useLive("sources", () => listSourceRows(library));
  return (
    <LiveGate live={rows} what={t("live.sources")}>
      {(sources) =>
        sources.length === 0 ? (
          <NoSources />
        ) : (
          <>
            <SearchSources
              label={t("sources.search")}
              sources={sources}
              search={search}
              onSearch={setSearch}
            />
            <SourceList sources={fittingSources(sources, search)} onOpen={onOpen} />
            <FoundInTexts found={found} onOpen={onOpen} />
            {search.words.trim() !== "" && (
              <NotesWith words={search.words} library={library} desk={desk} onOpen={onOpen} />
            )}
          </>
        )
      }
    </LiveGate>
  );
}

function NotesWith({
  words,
  library,
  desk,
  onOpen,
}: Omit<SourcesTabProps, "place"> & { readonly words: string }) {
  const notes = useLive("notes", () => listNotes(library));
  return (
    <LiveGate live={notes} what={t("live.notes")}>
      {(all) => <FoundNotes notes={all} words={words} desk={desk} showerOf={showerOf(onOpen)} />}
    </LiveGate>
  );
}

interface OneSourceProps extends Pick<SourcesTabProps, "library" | "desk"> {
  readonly place: SourcePlace;
}

function OneSource({ library, place, desk }: OneSourceProps) {
  const read = useSourceWithNotes(library, place.sourceId);
  return (
    <LiveGate live={read} what={t("live.sourceAndNotes")}>
      {({ source, notes, drafts }) => (
        <SourceReader
          source={source}
          passage={place.passage}
          notes={notes}
          drafts={drafts}
          desk={desk}
          onBack={() => {
            window.location.hash = "";
          }}
        />
      )}
    </LiveGate>
  );
}
