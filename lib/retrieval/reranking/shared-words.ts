import { scanWords } from "../terms/scan-words";
import { NO_TERM, Vocabulary } from "../terms/vocabulary";

/** What a text has of a query's words: each part is a share of what it could be, 0 to 1, rare words counting more. */
export interface SharedWords {
  /** Words of the query that the text holds. */
  readonly held: number;
  /** Neighbours in the query that stand together in the text: next to each other whole, further apart less. */
  readonly together: number;
  /** Numbers of the query that the text holds; 0 for a query without numbers. */
  readonly numbers: number;
}

/** Where each word of the query stands in a text, in words; empty for a word that it lacks. */
type Places = readonly (readonly number[])[];

/** The words of `text`, stop words left out, by their numbers. */
function numbersIn(text: string, vocabulary: Vocabulary): number[] {
  const numbers: number[] = [];
  scanWords(text, (start, end) => {
    const number = vocabulary.number(text, start, end);
    if (number !== NO_TERM) numbers.push(number);
  });
  return numbers;
}

/** The words of the query have the numbers from 0 to before `words`. */
function placesIn(text: string, words: number, vocabulary: Vocabulary): Places {
  const places: number[][] = Array.from({ length: words }, () => []);
  for (const [place, number] of numbersIn(text, vocabulary).entries()) places[number]?.push(place);
  return places;
}

/** How telling each word is among the texts: the rarer, the more. */
function raritiesAmong(texts: readonly Places[], words: number): number[] {
  return Array.from({ length: words }, (_, word) => {
    const containing = texts.filter((places) => (places[word] ?? []).length > 0).length;
    return Math.log(1 + (texts.length + 1) / (containing + 0.5));
  });
}

/** Words from one of `before` to the nearest of `after`, one more when that comes first; `Infinity` where either is empty. */
function stepsBetween(before: readonly number[], after: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const from of before) {
    for (const to of after) least = Math.min(least, to > from ? to - from : from - to + 1);
  }
  return least;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const isNumber = (term: string): boolean => /^\d/.test(term);

/** For each of `texts` what it shares with `query`; rarity is taken among `texts` alone. */
export function sharedWords(query: string, texts: readonly string[]): SharedWords[] {
  const vocabulary = new Vocabulary();
  const sequence = numbersIn(query, vocabulary);
  const words = [...vocabulary.terms];
  const all = texts.map((text) => placesIn(text, words.length, vocabulary));
  const rarities = raritiesAmong(all, words.length);
  const rarityOf = (word: number): number => rarities[word] ?? 0;
  const rarityOfNumbers = words.map((word, number) => (isNumber(word) ? rarityOf(number) : 0));
  const pairs = sequence
    .slice(1)
    .map((second, i) => ({ first: sequence[i] ?? 0, second }))
    .filter(({ first, second }) => first !== second)
    .map((pair) => ({ ...pair, weight: rarityOf(pair.first) + rarityOf(pair.second) }));
  const [wholeHeld, wholeNumbers] = [sum(rarities), sum(rarityOfNumbers)];
  const wholeTogether = sum(pairs.map(({ weight }) => weight));
  return all.map((places) => {
    const among = (weights: readonly number[]): number =>
      sum(weights.filter((_, word) => (places[word] ?? []).length > 0));
    const near = pairs.map(
      ({ first, second, weight }) => weight / stepsBetween(places[first] ?? [], places[second] ?? []),
    );
    return {
      held: share(among(rarities), wholeHeld),
      together: share(sum(near), wholeTogether),
      numbers: share(among(rarityOfNumbers), wholeNumbers),
    };
  });
}
