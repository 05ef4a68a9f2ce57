import { SourceList, SourceReader } from "@/components/sources";
import { LiveGate } from "@/components/surface";
import { listSourceRows, type NoteDesk, type SourcePlace, useLive, useSourceWithNotes } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";

interface SourcesTabProps {
  readonly library: Library;
  readonly place: SourcePlace | undefined;
  readonly desk: NoteDesk;
  readonly onOpen: (sourceId: string) => void;
}

/** The list of sources, or the one that the panel's address names. */
export function SourcesTab({ library, place, desk, onOpen }: SourcesTabProps) {
  return place === undefined ? (
    <AllSources library={library} onOpen={onOpen} />
  ) : (
    <OneSource key={JSON.stringify(place)} library={library} place={place} desk={desk} />
  );
}

function AllSources({ library, onOpen }: Pick<SourcesTabProps, "library" | "onOpen">) {
  const rows = useLive("sources", () => listSourceRows(library));
  return (
    <LiveGate live={rows} what={t("live.sources")}>
      {(sources) => <SourceList sources={sources} onOpen={onOpen} />}
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
