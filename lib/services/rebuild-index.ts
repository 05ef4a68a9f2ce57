import { buildSegment, SEGMENT_FORMAT, type Segment } from "@/lib/retrieval";
import { browserSlices, runInSlices } from "@/lib/slices";
import type { Library, SplitSource } from "@/lib/store";
import { indexedText } from "./indexed-text";
import { closeIndex } from "./open-index";

/** Sources whose texts are in memory at once. */
const BATCH = 500;

/** Rebuilding is tried again when another context adds or removes a source meanwhile. */
const MAX_TRIES = 5;

async function segmentsOf(library: Library): Promise<Segment[]> {
  const summaries = await library.sources.list();
  const segments: Segment[] = [];
  for (let start = 0; start < summaries.length; start += BATCH) {
    const batch = summaries.slice(start, start + BATCH);
    const bodies = await library.sources.bodies(batch.map(({ id }) => id));
    const texts = batch.map((summary, i) => {
      const body = bodies[i];
      const split: SplitSource = {
        source: { ...summary, text: body?.text ?? "" },
        spans: body?.spans ?? new Uint32Array(0),
      };
      return indexedText(split);
    });
    segments.push(await runInSlices(buildSegment(crypto.randomUUID(), texts), browserSlices));
  }
  return segments;
}

/**
 * Makes the search index anew from the stored sources and puts it in the place of the old one in one transaction;
 * sources and notes are only read. Rejects with a `LibraryError`.
 */
export async function rebuildIndex(library: Library): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const seen = await library.index.manifest();
    const segments = await segmentsOf(library);
    if (await library.index.replaceAll(seen?.generation, segments, SEGMENT_FORMAT)) {
      closeIndex(library);
      return;
    }
  }
  throw new Error(`the library changed ${MAX_TRIES} times while its index was rebuilt`);
}
