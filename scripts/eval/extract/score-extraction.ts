import type { ExtractRow } from "../extract";
import type { Evaluation } from "../task";

export interface Extraction {
  readonly title: string;
  readonly text: string;
}

interface ExtractPair {
  readonly row: ExtractRow;
  readonly found: Extraction;
}

type Scores = Pick<Evaluation, "figures" | "errors">;

const SHINGLE_WORDS = 4;

/** Pages below this are listed as errors. */
const GOOD_ENOUGH = 0.8;

function shinglesOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Map<string, number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    const shingle = words.slice(at, at + SHINGLE_WORDS).join(" ");
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

const sizeOf = (shingles: ReadonlyMap<string, number>): number =>
  [...shingles.values()].reduce((sum, count) => sum + count, 0);

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

const mean = (values: readonly number[]): number =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

/** Mean over pages of precision, recall and F1 on runs of four words, repeated ones counted. */
export function scoreShingles(pairs: readonly ExtractPair[]): Scores {
  const pages = pairs.map(({ row, found }) => {
    const [gold, ours] = [shinglesOf(row.text ?? ""), shinglesOf(found.text)];
    let shared = 0;
    for (const [shingle, count] of ours) shared += Math.min(count, gold.get(shingle) ?? 0);
    const [precision, recall] = [ratio(shared, sizeOf(ours)), ratio(shared, sizeOf(gold))];
    return { id: row.id, url: row.url, precision, recall, f1: harmonic(precision, recall) };
  });
  return {
    figures: {
      "F1 on 4-word shingles": mean(pages.map(({ f1 }) => f1)),
      precision: mean(pages.map(({ precision }) => precision)),
      recall: mean(pages.map(({ recall }) => recall)),
      "pages left alone": pairs.filter(({ found }) => found.text === "").length,
    },
    errors: pages
      .filter(({ f1 }) => f1 < GOOD_ENOUGH)
      .map(({ id, url, f1 }) => `${f1.toFixed(2)} ${id} ${url}`),
  };
}

const squash = (text: string): string => text.replace(/\s+/g, " ").toLowerCase();

/** F of snippets over all pages: wanted ones found, unwanted ones not. */
export function scoreSnippets(pairs: readonly ExtractPair[]): Scores {
  const counts = { wanted: 0, found: 0, unwantedFound: 0 };
  const errors: string[] = [];
  for (const { row, found } of pairs) {
    const text = squash(found.text);
    const isIn = (snippet: string) => text.includes(squash(snippet));
    const wanted = (row.with ?? []).filter((snippet) => snippet !== "");
    const unwanted = (row.without ?? []).filter((snippet) => snippet !== "");
    counts.wanted += wanted.length;
    counts.found += wanted.filter(isIn).length;
    counts.unwantedFound += unwanted.filter(isIn).length;
    for (const snippet of wanted) if (!isIn(snippet)) errors.push(`${row.id} misses “${snippet}”`);
    for (const snippet of unwanted) if (isIn(snippet)) errors.push(`${row.id} has “${snippet}”`);
  }
  const precision = ratio(counts.found, counts.found + counts.unwantedFound);
  const recall = ratio(counts.found, counts.wanted);
  return { figures: { "F of snippets": harmonic(precision, recall), precision, recall }, errors };
}
