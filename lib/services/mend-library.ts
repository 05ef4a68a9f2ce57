import type { Mending, Source } from "@/lib/model";
import { DamagedIndexError } from "@/lib/retrieval";
import type { Library } from "@/lib/store";
import { addSources } from "./add-sources";
import { contentHash } from "./content-hash";
import { isIndexWhole } from "./is-index-whole";
import { rebuildIndex } from "./rebuild-index";

const TITLE_LENGTH = 80;

/** A text without its source: its first line must do for a title. */
const foundText = async (id: string, text: string, now: Date): Promise<Source> => ({
  id,
  kind: "full-text",
  title: text.trim().split("\n", 1)[0]?.slice(0, TITLE_LENGTH) ?? "",
  text,
  addedAt: now.toISOString(),
  contentHash: await contentHash(text),
});

async function mendIndex(library: Library): Promise<boolean> {
  try {
    if (await isIndexWhole(library)) return false;
  } catch (error) {
    if (!(error instanceof DamagedIndexError)) throw error;
  }
  await rebuildIndex(library);
  return true;
}

/** The source with the latest text that is left of it. */
async function withLatestText(library: Library, id: string): Promise<Source | undefined> {
  const [[summary], [version]] = await Promise.all([
    library.sources.summaries([id]),
    library.versions.listOfSource(id),
  ]);
  if (summary === undefined) return undefined;
  const { length: _, passages: __, addressKeys: ___, sketch: ____, ...known } = summary;
  return version === undefined
    ? { ...known, kind: "reference", text: "", contentHash: await contentHash("") }
    : { ...known, text: version.text, contentHash: version.contentHash };
}

/**
 * Looks through the whole library, source by source and block by block, and puts right what does not fit together:
 * the index is made anew, texts without a source and sources without a text are put together again, leftovers go.
 * Notes are only read. Running it twice changes nothing more. Rejects with a `LibraryError`.
 */
export async function mendLibrary(library: Library, now: () => Date = () => new Date()): Promise<Mending> {
  const indexWasBroken = await mendIndex(library);
  const { unlisted, textless, misfit } = await library.integrity.find();
  let restored = 0;
  const lost: string[] = [];
  for (const id of unlisted) {
    const [body] = await library.sources.bodies([id]);
    if (body === undefined) continue;
    await addSources(library, [await foundText(id, body.text, now())]);
    restored += 1;
  }
  for (const id of textless) {
    const source = await withLatestText(library, id);
    if (source === undefined) continue;
    await addSources(library, [source]);
    if (source.text === "") lost.push(source.title);
    else restored += 1;
  }
  for (const id of misfit) {
    const source = await library.sources.get(id);
    if (source === undefined) continue;
    await addSources(library, [source]);
    restored += 1;
  }
  const cleared = await library.integrity.clearLeftovers();
  const indexBroke = await mendIndex(library);
  return { indexWasRebuilt: indexWasBroken || indexBroke, restored, lost, cleared };
}
