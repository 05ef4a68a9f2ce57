import { splitSentences } from "@/lib/language";
import type { Source, Span } from "@/lib/model";
import { buildSegment, SEGMENT_FORMAT, type Segment } from "@/lib/retrieval";
import { browserSlices, runInSlices } from "@/lib/slices";
import type { Along, Library, SplitSource } from "@/lib/store";
import { compactIndex } from "./compact-index";
import { indexedText } from "./indexed-text";
import { recognitionOf } from "./recognize-source";

const flat = (spans: readonly Span[]): Uint32Array =>
  Uint32Array.from(spans.flatMap(({ start, end }) => [start, end]));

/** Sketches of texts by their hashes. */
type Sketches = ReadonlyMap<string, readonly number[]>;

interface Prepared {
  readonly split: readonly SplitSource[];
  readonly segment: Segment;
}

/** All that is made of sources before they are stored. Yields often: a batch takes longer than a press may wait. */
function* prepared(sources: readonly Source[], sketches: Sketches): Generator<void, Prepared> {
  const split: SplitSource[] = [];
  for (const source of sources) {
    const recognition = recognitionOf(source, sketches.get(source.contentHash));
    split.push({ source, spans: flat(splitSentences(source.text)), recognition });
    yield;
  }
  return { split, segment: yield* buildSegment(crypto.randomUUID(), split.map(indexedText)) };
}

/**
 * Puts sources into the library, to be found at once; those whose id exists are replaced. One transaction for all:
 * either every source is stored and indexed, with what goes along, or none is. `sketches` need not be made anew. Rejects
 * with a `LibraryError`. Large imports are better given in batches of some hundreds of sources.
 */
export async function addSources(
  library: Library,
  sources: readonly Source[],
  along: Along = {},
  sketches: Sketches = new Map(),
): Promise<void> {
  if (sources.length === 0) return;
  const latest = [...new Map(sources.map((source) => [source.id, source])).values()];
  const { split, segment } = await runInSlices(prepared(latest, sketches), browserSlices);
  await library.sources.put(split, segment, SEGMENT_FORMAT, along);
  await compactIndex(library);
}
