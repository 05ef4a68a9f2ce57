import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildSegment,
  decodeHeader,
  type IndexedText,
  type MergeableSegment,
  mergeSegments,
  rank,
  type SearchSegment,
  type Segment,
  termsOf,
  totalsOf,
} from "@/lib/retrieval";
import { runAtOnce } from "@/lib/slices";
import { rankObviously } from "./obvious-index";

const WORDS = ["port", "harbour", "ship", "ships", "closed", "14", "1,400", "Varna", "storm", "the", "of"];

const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(" "));

const source = (title: string, sentences: readonly string[]): Omit<IndexedText, "sourceId"> => {
  let at = 0;
  const spans = sentences.flatMap((text) => {
    const start = at;
    at += text.length + 1;
    return [start, start + text.length];
  });
  return { title, text: sentences.join("\n"), spans: Uint32Array.from(spans) };
};

const library = fc
  .array(fc.tuple(sentence, fc.array(sentence, { maxLength: 5 })), { maxLength: 12 })
  .map((sources) => sources.map(([title, texts], i) => ({ sourceId: `s${i}`, ...source(title, texts) })));

const query = fc
  .uniqueArray(fc.constantFrom(...WORDS.flatMap(termsOf)), { maxLength: 6 })
  .map((terms) => terms.map((term) => ({ term, weight: 1 })));

function opened(segment: Segment, removed: readonly number[] = []): SearchSegment & MergeableSegment {
  const header = decodeHeader(segment.header);
  if (header === undefined) throw new Error("a segment just built cannot be read");
  const blocks = Object.assign([...segment.blocks], { get: (number: number) => segment.blocks[number] });
  return {
    header,
    sourceIds: segment.sourceIds,
    removed: Uint8Array.from(segment.sourceIds, (_, i) => (removed.includes(i) ? 1 : 0)),
    blocks: blocks as unknown as SearchSegment["blocks"] & readonly Uint8Array[],
  };
}

const ALL = 1000;

/** Scores may differ in the last bits, and equal scores may stand in any order. */
const rounded = (hits: readonly { sourceId: string; ordinal: number; score: number }[]) =>
  hits
    .map(({ sourceId, ordinal, score }) => ({ passage: `${sourceId} ${ordinal}`, score: score.toFixed(9) }))
    .sort((a, b) => Number(b.score) - Number(a.score) || (a.passage < b.passage ? -1 : 1));

const built = (id: string, sources: readonly IndexedText[]) => runAtOnce(buildSegment(id, sources));

describe("rank", () => {
  it("scores every passage as the slow and obvious implementation does", () => {
    fc.assert(
      fc.property(library, query, (sources, terms) => {
        const segments = [opened(built("a", sources))];
        const hits = rank(segments, totalsOf(segments), terms, ALL);
        expect(rounded(hits)).toEqual(rounded(rankObviously(sources, terms)));
      }),
    );
  });

  it("ranks over several segments with removed sources as over one without them", () => {
    fc.assert(
      fc.property(library, query, fc.nat(12), fc.nat(12), (sources, terms, cut, gone) => {
        const parts = [sources.slice(0, cut), sources.slice(cut)];
        const segments = parts.map((part, i) =>
          opened(built(`${i}`, part), gone >= i * cut ? [gone - i * cut] : []),
        );
        const kept = sources.filter((_, i) => i !== gone);
        const hits = rank(segments, totalsOf(segments), terms, ALL);
        expect(rounded(hits)).toEqual(rounded(rankObviously(kept, terms)));
      }),
    );
  });

  it("answers with the first of the whole order when asked for few", () => {
    fc.assert(
      fc.property(library, query, fc.integer({ min: 1, max: 5 }), (sources, terms, limit) => {
        const segments = [opened(built("a", sources))];
        const all = rank(segments, totalsOf(segments), terms, ALL);
        expect(rank(segments, totalsOf(segments), terms, limit)).toEqual(all.slice(0, limit));
      }),
    );
  });

  it("counts what neighbouring sentences hold of the query, the nearest most", () => {
    const sources = [
      {
        sourceId: "a",
        ...source("", ["The ship left Varna.", "It carried 14 men.", "Nobody spoke.", "14 came back."]),
      },
    ];
    const segments = [opened(built("a", sources))];
    const terms = termsOf("Varna 14").map((term) => ({ term, weight: 1 }));
    const hits = rank(segments, totalsOf(segments), terms, ALL);
    const context = new Map(hits.map((hit) => [hit.ordinal, hit.context]));
    expect(context.get(1)).toBeGreaterThan(context.get(3) ?? 1);
    expect(context.get(3)).toBeGreaterThan(0);
  });
});

describe("mergeSegments", () => {
  it("gives the same bytes as building the live sources at once", () => {
    fc.assert(
      fc.property(library, fc.nat(12), fc.nat(12), (sources, cut, gone) => {
        const parts = [sources.slice(0, cut), sources.slice(cut)];
        const segments = parts.map((part, i) =>
          opened(built(`${i}`, part), gone >= i * cut ? [gone - i * cut] : []),
        );
        const kept = sources.filter((_, i) => i !== gone);
        expect(runAtOnce(mergeSegments("m", segments))).toEqual(built("m", kept));
      }),
    );
  });
});
