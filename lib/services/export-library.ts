import { type BackupRecord, writeBackup } from "@/lib/exchange";
import type { Library, SourceSummary } from "@/lib/store";

/** Sources whose texts are in memory at once. */
const BATCH = 100;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

function sourceRecord(
  { length: _, passages: __, addressKeys: ___, sketch: ____, ...rest }: SourceSummary,
  text: string,
) {
  return { source: { ...rest, text } };
}

/** All that the reader keeps, source by source: the same library gives the same records in the same order. */
async function* recordsOf(library: Library): AsyncGenerator<BackupRecord> {
  const summaries = (await library.sources.list()).sort(byId);
  for (let start = 0; start < summaries.length; start += BATCH) {
    const batch = summaries.slice(start, start + BATCH);
    const bodies = await library.sources.bodies(batch.map(({ id }) => id));
    for (const [index, summary] of batch.entries()) {
      const text = bodies[index]?.text;
      if (text !== undefined) yield sourceRecord(summary, text); // removed since the list was read
    }
  }
  for (const id of (await library.versions.ids()).sort()) {
    const version = await library.versions.get(id);
    if (version !== undefined) yield { version };
  }
  for (const note of (await library.notes.list()).sort(byId)) yield { note };
}

/** The whole library as one JSON document, in pieces of at most one source each. */
export const exportLibrary = (library: Library, now: Date): AsyncGenerator<string> =>
  writeBackup(recordsOf(library), now.toISOString());
