import { type Token, tokenize } from "@/lib/language";
import { isYear } from "@/lib/language/claims/tag-of";
import { multiply, multiplyTransposed, orthogonalize, randomMatrix, type SparseRow } from "./matrix";

/** Rarer words have too little company to tell what they are about. */
const FEWEST_USES = 6;

/** Words kept, the most frequent first. */
const VOCABULARY = 14_000;

/** The most frequent words are what company is counted by. */
const NEIGHBOURS = 2_000;

/** So many of them are function words, which say nothing at a distance. */
const FUNCTION_WORDS = 100;

/** Words this near count by their place, which is grammar; those farther, to `FAR`, by their presence, which is topic. */
const NEAR = 2;
const FAR = 8;
const FAR_WEIGHT = 0.5;

/** Dampens rare neighbours (Levy, Goldberg and Dagan 2015). */
const CONTEXT_POWER = 0.75;

/** Numbers in a vector. More did not help on rows held apart. */
export const VECTOR_LENGTH = 64;

/** Rounds of subspace iteration: the leading directions no longer move after these. */
const ROUNDS = 4;

const NEAR_PLACES = 2 * NEAR;

const wordOf = (token: Token): string =>
  token.kind === "number" ? (isYear(token.text) ? "#year" : "#number") : token.lower;

function countUses(sentences: readonly (readonly string[])[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const words of sentences) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** For each word, how often it has which company; companions are numbered by place and neighbour. */
function countCompany(sentences: readonly (readonly number[])[], size: number): Map<number, number>[] {
  const company = Array.from({ length: size }, () => new Map<number, number>());
  const meet = (word: number, companion: number, weight: number): void => {
    const counts = company[word];
    counts?.set(companion, (counts.get(companion) ?? 0) + weight);
  };
  for (const words of sentences) {
    words.forEach((word, position) => {
      if (word < 0) return;
      for (let distance = -FAR; distance <= FAR; distance += 1) {
        const neighbour = words[position + distance] ?? -1;
        if (distance === 0 || neighbour < 0 || neighbour >= NEIGHBOURS) continue;
        if (Math.abs(distance) <= NEAR) {
          const place = distance < 0 ? distance + NEAR : distance + NEAR - 1;
          meet(word, place * NEIGHBOURS + neighbour, 1);
        } else if (neighbour >= FUNCTION_WORDS) {
          meet(word, NEAR_PLACES * NEIGHBOURS + neighbour, FAR_WEIGHT);
        }
      }
    });
  }
  return company;
}

/** Positive pointwise mutual information of words and companions. */
function associations(company: readonly Map<number, number>[], companions: number): SparseRow[] {
  const totals = new Float64Array(companions);
  for (const counts of company) {
    for (const [companion, count] of counts) totals[companion] = (totals[companion] ?? 0) + count;
  }
  const damped = totals.map((total) => total ** CONTEXT_POWER);
  const all = damped.reduce((sum, value) => sum + value, 0);
  return company.map((counts) => {
    const uses = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [...counts].flatMap(([companion, count]): SparseRow => {
      const value = Math.log(count / uses / ((damped[companion] ?? 1) / all));
      return value > 0 ? [[companion, value]] : [];
    });
  });
}

/** Scales each column by the root of its length and then each row to length 1. */
function scale(rows: readonly Float64Array[]): Float64Array[] {
  const lengths = new Float64Array(VECTOR_LENGTH);
  for (const row of rows)
    row.forEach((value, column) => {
      lengths[column] = (lengths[column] ?? 0) + value ** 2;
    });
  return rows.map((row) => {
    const scaled = row.map((value, column) => value / ((lengths[column] ?? 1) ** 0.25 || 1));
    const length = Math.hypot(...scaled) || 1;
    return scaled.map((value) => value / length);
  });
}

/** A word with its vector and how often it was used. */
export interface WordVector {
  readonly word: string;
  readonly uses: number;
  readonly vector: Float64Array;
}

/**
 * Vectors of length 1 for the frequent words of `texts`, alike where words keep the same company: the leading
 * singular vectors of their associations (Levy and Goldberg 2014). The same texts give the same vectors.
 */
export function wordVectors(texts: readonly string[]): WordVector[] {
  const sentences = texts.map((text) => tokenize(text).map(wordOf));
  const vocabulary = [...countUses(sentences)]
    .filter(([, uses]) => uses >= FEWEST_USES)
    .sort(([, a], [, b]) => b - a)
    .slice(0, VOCABULARY);
  const numberOf = new Map(vocabulary.map(([word], index) => [word, index]));
  const numbered = sentences.map((words) => words.map((word) => numberOf.get(word) ?? -1));
  const companions = (NEAR_PLACES + 1) * NEIGHBOURS;
  const rows = associations(countCompany(numbered, vocabulary.length), companions);
  let basis = randomMatrix(companions, VECTOR_LENGTH);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = orthogonalize(multiplyTransposed(rows, orthogonalize(multiply(rows, basis)), companions));
  }
  const vectors = scale(multiply(rows, basis));
  return vocabulary.map(([word, uses], index) => ({
    word,
    uses,
    vector: vectors[index] ?? new Float64Array(),
  }));
}
