import type { Source } from "@/lib/model";
import { buildSegment, queriesFor, rank, SEGMENT_FORMAT, type Segment } from "@/lib/retrieval";
import { openIndex } from "@/lib/services/open-index";
import { runAtOnce } from "@/lib/slices";
import { type Library, openLibrary, type SplitSource } from "@/lib/store";
import { type Engine, HITS } from "./engine";

/** Sentences of one source: a short article. */
const SENTENCES_PER_SOURCE = 20;

/** Sources of one import; each batch becomes a segment. */
const BATCH = 5_000;

function sourcesOf(sentences: readonly string[]): SplitSource[] {
  const sources: SplitSource[] = [];
  for (let first = 0; first < sentences.length; first += SENTENCES_PER_SOURCE) {
    const part = sentences.slice(first, first + SENTENCES_PER_SOURCE);
    const spans = new Uint32Array(part.length * 2);
    let at = 0;
    for (const [i, sentence] of part.entries()) {
      spans[2 * i] = at;
      spans[2 * i + 1] = at + sentence.length;
      at += sentence.length + 1;
    }
    const id = `source-${first}`;
    const source: Source = {
      id,
      kind: "full-text",
      title: "",
      text: part.join(" "),
      addedAt: "2025-01-01T00:00:00Z",
      contentHash: id,
    };
    sources.push({ source, spans });
  }
  return sources;
}

const indexed = ({ source, spans }: SplitSource) => ({
  sourceId: source.id,
  title: "",
  text: source.text,
  spans,
});

interface Batch {
  readonly sources: readonly SplitSource[];
  readonly segment: Segment;
}

/**
 * Our own engine, through the library as the extension opens it. `search` ranks by the index in memory, as the peers
 * do; that it is still the stored one is verified where texts are read, which is part of the whole search.
 */
export function sourcelight(): Engine & { readonly library: () => Library } {
  let batches: Batch[] = [];
  let opened: Library | undefined;
  const library = (): Library => {
    if (opened === undefined) throw new Error("the library is not open");
    return opened;
  };
  return {
    library,
    build: async (sentences) => {
      batches = [];
      const sources = sourcesOf(sentences);
      for (let first = 0; first < sources.length; first += BATCH) {
        const part = sources.slice(first, first + BATCH);
        batches.push({
          sources: part,
          segment: runAtOnce(buildSegment(`segment-${first}`, part.map(indexed))),
        });
      }
    },
    store: async () => {
      opened ??= await openLibrary();
      for (const { sources, segment } of batches) await opened.sources.put(sources, segment, SEGMENT_FORMAT);
      batches = [];
    },
    open: async () => {
      opened = await openLibrary();
    },
    search: async (query) => {
      const terms = queriesFor(query).main;
      const { segments, totals } = await openIndex(
        library(),
        terms.map(({ term }) => term),
      );
      return rank(segments, totals, terms, HITS).length;
    },
    bytes: async () =>
      ((await library().index.manifest())?.segments ?? []).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
