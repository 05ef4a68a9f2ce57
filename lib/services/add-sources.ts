import { splitSentences } from "@/lib/language";
import type { Source, Span } from "@/lib/model";
import { buildSegment, SEGMENT_FORMAT } from "@/lib/retrieval";
import type { Along, Library, SplitSource } from "@/lib/store";
import { compactIndex } from "./compact-index";
import { indexedText } from "./indexed-text";
import { recognitionOf } from "./recognize-source";

const flat = (spans: readonly Span[]): Uint32Array =>
  Uint32Array.from(spans.flatMap(({ start, end }) => [start, end]));

/**
 * Puts sources into the library, to be found at once; those whose id exists are replaced. One transaction for all:
 * either every source is stored and indexed, with what goes along, or none is. Rejects with a `LibraryError`. Large imports are better given
 * in batches of some hundreds of sources.
 */
export async function addSources(
  library: Library,
  sources: readonly Source[],
  along: Along = {},
): Promise<void> {
  if (sources.length === 0) return;
  const latest = [...new Map(sources.map((source) => [source.id, source])).values()];
  const split = latest.map(
    (source): SplitSource => ({
      source,
      spans: flat(splitSentences(source.text)),
      recognition: recognitionOf(source),
    }),
  );
  const segment = buildSegment(crypto.randomUUID(), split.map(indexedText));
  await library.sources.put(split, segment, SEGMENT_FORMAT, along);
  await compactIndex(library);
}
