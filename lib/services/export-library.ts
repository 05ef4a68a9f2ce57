import { type BackupRecord, writeBackup } from "@/lib/exchange";
import type { ReadableLibrary, SourceSummary } from "@/lib/store";

/** Sources whose texts are in memory at once. */
const BATCH = 100;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const isOriginal = ({ nearCopyOf }: SourceSummary): boolean => nearCopyOf === undefined;

async function* recordsOfSources(library: ReadableLibrary): AsyncGenerator<BackupRecord> {
  const earlier = await library.versions.hashes();
  const summaries = (await library.sources.list()).sort(byId);
  // what others are copies of comes first: whoever reads it knows it by then
  const ordered = [...summaries.filter(isOriginal), ...summaries.filter((each) => !isOriginal(each))];
  for (let start = 0; start < ordered.length; start += BATCH) {
    const batch = ordered.slice(start, start + BATCH);
    const bodies = await library.sources.bodies(batch.map(({ id }) => id));
    for (const [index, summary] of batch.entries()) {
      const text = bodies[index]?.text;
      if (text === undefined) continue; // removed since the list was read
      const { length: _, passages: __, addressKeys: ___, sketch: ____, ...rest } = summary;
      const hashes = earlier.get(summary.id);
      yield {
        source: { ...rest, text },
        ...(hashes === undefined ? {} : { earlier: [...new Set(hashes)].sort() }),
      };
    }
  }
}

async function* recordsOfVersions(library: ReadableLibrary): AsyncGenerator<BackupRecord> {
  for (const id of (await library.versions.ids()).sort()) {
    const version = await library.versions.get(id);
    if (version !== undefined) yield { version };
  }
}

/** Ids of seed sources that the reader removed. */
async function removedSeeds(library: ReadableLibrary): Promise<readonly string[]> {
  const loaded = [...(await library.settings.get("seedsLoaded"))].sort();
  const present = await library.sources.summaries(loaded);
  return loaded.filter((_, at) => present[at] === undefined);
}

/** All that the reader keeps, sources first: the same library gives the same records in the same order. */
async function* recordsOf(library: ReadableLibrary): AsyncGenerator<BackupRecord> {
  yield* recordsOfSources(library);
  yield* recordsOfVersions(library);
  for (const note of (await library.notes.list()).sort(byId)) yield { note };
  for (const { key: _, ...draft } of await library.drafts.list()) yield { draft };
  for (const correction of (await library.corrections.list()).sort(byId)) yield { correction };
  for (const site of await library.sites.list()) yield { site };
  const removed = await removedSeeds(library);
  if (removed.length > 0) yield { removedSeeds: removed };
}

/** The whole library as one JSON document, in pieces of at most one source each. */
export const exportLibrary = (library: ReadableLibrary, now: Date): AsyncGenerator<string> =>
  writeBackup(recordsOf(library), now.toISOString());
