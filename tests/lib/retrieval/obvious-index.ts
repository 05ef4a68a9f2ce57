import type { IndexedText, QueryTerm } from "@/lib/retrieval";
import { RANKING, termsOf } from "@/lib/retrieval";

interface Scored {
  readonly sourceId: string;
  readonly ordinal: number;
  readonly score: number;
}

const mean = (lists: readonly (readonly string[])[]): number =>
  lists.reduce((sum, list) => sum + list.length, 0) / Math.max(1, lists.length);

const idf = (lists: readonly (readonly string[])[], term: string): number => {
  const containing = lists.filter((list) => list.includes(term)).length;
  return Math.log(1 + (lists.length - containing + 0.5) / (containing + 0.5));
};

/** The formula, word for word, over lists of terms: slow, and obvious enough to be right. */
export function rankObviously(sources: readonly IndexedText[], query: readonly QueryTerm[]): Scored[] {
  const { k1, b, titleB, titleWeight } = RANKING;
  const titles = sources.map(({ title }) => termsOf(title));
  const passages = sources.flatMap(({ sourceId, text, spans }, source) =>
    Array.from({ length: spans.length / 2 }, (_, ordinal) => ({
      sourceId,
      ordinal,
      source,
      terms: termsOf(text.slice(spans[2 * ordinal], spans[2 * ordinal + 1])),
    })),
  );
  const texts = passages.map(({ terms }) => terms);
  const bm25 = (terms: readonly string[], all: readonly (readonly string[])[], fieldB: number): number =>
    query.reduce((sum, { term, weight }) => {
      const frequency = terms.filter((other) => other === term).length;
      const length = 1 - fieldB + (fieldB * terms.length) / mean(all);
      return sum + (weight * idf(all, term) * frequency * (k1 + 1)) / (frequency + k1 * length || 1);
    }, 0);
  return passages
    .filter(({ terms }) => query.some(({ term }) => terms.includes(term)))
    .map(({ sourceId, ordinal, source, terms }) => ({
      sourceId,
      ordinal,
      score: bm25(terms, texts, b) + titleWeight * bm25(titles[source] ?? [], titles, titleB),
    }))
    .sort((x, y) => y.score - x.score);
}
