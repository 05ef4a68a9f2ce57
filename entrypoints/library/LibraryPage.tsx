import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { DisputedFacts } from "@/components/disputes";
import { LibraryFrame, LibraryList, LostLibrary } from "@/components/library";
import { EarlierVersions, EVERY_SOURCE, SourceReader, type SourceSearch } from "@/components/sources";
import { LiveGate } from "@/components/surface";
import { readWitness, saveWitness, watchWitness } from "@/lib/messaging";
import type { Source } from "@/lib/model";
import {
  changesSince,
  hashOfSource,
  listDisputedFacts,
  listSourceRows,
  type SourcePlace,
  searchOfHash,
  sourceOfHash,
  type UndoState,
  useFoundPassages,
  useHash,
  useLive,
  useNoteDesk,
  useSourceWithNotes,
  useUndo,
} from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { chosenActions } from "./chosen-actions";
import { Exchange } from "./Exchange";
import { removeSources, restoreSeeds } from "./library-actions";
import { messenger } from "./messenger";
import { Pictures } from "./pictures/Pictures";
import { hashOfPictures, picturesOfHash } from "./pictures/pictures-place";

/** The fragment of an address that opens the disputed facts. */
const DISPUTES = "#disputes";

/** The library page: all sources or what they dispute, or the source that the address names. */
export function LibraryPage({ library }: { readonly library: Library }) {
  const hash = useHash();
  const place = sourceOfHash(hash);
  const pictured = picturesOfHash(hash);
  const words = searchOfHash(hash) ?? "";
  const undo = useUndo();
  return (
    <LibraryFrame
      shown={pictured !== undefined ? "pictures" : hash === DISPUTES ? "disputes" : "sources"}
      addresses={{
        sources: "#sources",
        disputes: DISPUTES,
        pictures: hashOfPictures(place?.sourceId),
        settings: browser.runtime.getURL("/options.html"),
      }}
      undo={undo}
    >
      {pictured !== undefined ? (
        <Pictures library={library} sourceId={pictured} />
      ) : hash === DISPUTES ? (
        <AllDisputes library={library} />
      ) : place !== undefined ? (
        <OneSource key={JSON.stringify(place)} library={library} place={place} undo={undo} />
      ) : (
        <>
          <LostNotice />
          <Exchange library={library} undo={undo} />
          <AllSources key={words} library={library} undo={undo} words={words} />
        </>
      )}
    </LibraryFrame>
  );
}

interface PartProps {
  readonly library: Library;
  readonly undo: UndoState;
}

function AllSources({ library, undo, words }: PartProps & { readonly words: string }) {
  const [search, setSearch] = useState<SourceSearch>({ ...EVERY_SOURCE, words });
  const found = useFoundPassages(messenger, search.words, search.filters);
  const rows = useLive("sources", () => listSourceRows(library));
  return (
    <LiveGate live={rows} what={t("live.sources")}>
      {(sources) => (
        <LibraryList
          sources={sources}
          search={search}
          onSearch={setSearch}
          found={found}
          onOpen={(sourceId, passage) => {
            window.location.hash = hashOfSource({ sourceId, passage });
          }}
          {...chosenActions(library, undo)}
          onRestoreSeeds={() => void undo.doWithUndo(() => restoreSeeds(library))}
        />
      )}
    </LiveGate>
  );
}

function LostNotice() {
  const [lostAt, setLostAt] = useState<string>();
  useEffect(() => watchWitness((witness) => setLostAt(witness.lostAt)), []);
  if (lostAt === undefined) return null;
  const dismiss = async () => {
    const { lostAt: _, ...witness } = await readWitness();
    await saveWitness(witness);
  };
  return <LostLibrary lostAt={lostAt} onDismiss={() => void dismiss()} />;
}

function AllDisputes({ library }: Pick<PartProps, "library">) {
  const read = useLive("disputes", () => listDisputedFacts(library));
  return (
    <LiveGate live={read} what={t("live.disputes")}>
      {(disputed) => <DisputedFacts {...disputed} />}
    </LiveGate>
  );
}

function OneSource({ library, place, undo }: PartProps & { readonly place: SourcePlace }) {
  const { doWithUndo } = undo;
  const read = useSourceWithNotes(library, place.sourceId);
  const desk = useNoteDesk(library, doWithUndo);
  const backToAll = () => {
    window.location.hash = "";
  };
  return (
    <LiveGate live={read} what={t("live.sourceAndNotes")}>
      {({ source, notes, drafts }) => (
        <SourceReader
          source={source}
          passage={place.passage}
          notes={notes}
          drafts={drafts}
          desk={desk}
          onBack={backToAll}
          more={source !== undefined && <Versions library={library} source={source} />}
          onRemove={({ id }) => {
            backToAll();
            void doWithUndo(() => removeSources(library, [id]));
          }}
        />
      )}
    </LiveGate>
  );
}

function Versions({ library, source }: Pick<PartProps, "library"> & { readonly source: Source }) {
  const read = useLive(`versions ${source.id}`, () => library.versions.listOfSource(source.id));
  return (
    <LiveGate live={read} what={t("live.versions")}>
      {(versions) => <EarlierVersions versions={versions} text={source.text} changesSince={changesSince} />}
    </LiveGate>
  );
}
