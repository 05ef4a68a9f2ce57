import type { Superlative } from "@/lib/model";
import { clauseEnd } from "../words/clause-end";
import { type Reading, readWords } from "../words/read-words";
import { spanOfTokens } from "../words/span-of-tokens";
import { WordClass } from "../words/word-class";
import { fixedAfterFirst, superlativeAdjectives } from "./superlative-words";

interface Match {
  readonly canonical: string;
  /** How many tokens the superlative takes. */
  readonly length: number;
}

const followsArticle = ({ tokens, classes }: Reading, index: number): boolean => {
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    (before.lower === "'s" ||
      before.lower === "’s" ||
      ((classes[index - 1] ?? 0) & WordClass.determiner) !== 0)
  );
};

/** "at least", "at best", "at first", "at most": bounds and manners. */
const followsAt = ({ tokens }: Reading, index: number): boolean => {
  const before = tokens[index - 1]?.lower;
  return before === "at" || before === "from";
};

function matchFirst(reading: Reading, index: number): Match | undefined {
  const { tokens } = reading;
  const next = tokens[index + 1]?.lower ?? "";
  if (followsAt(reading, index)) return undefined;
  if (next === "time" && followsArticle(reading, index)) return { canonical: "first", length: 2 };
  if (next === "ever" && followsArticle(reading, index)) return { canonical: "first", length: 2 };
  if (next === "-" && tokens[index + 2]?.lower === "ever") return { canonical: "first", length: 3 };
  if (fixedAfterFirst.has(next) || !followsArticle(reading, index)) return undefined;
  return { canonical: "first", length: 1 };
}

function matchOnly(reading: Reading, index: number): Match | undefined {
  const article = followsArticle(reading, index) && tokens(reading, index - 1) !== "not";
  // "only five people" is a bound on a number, "only said" a focus: neither ranks anything.
  return article ? { canonical: "only", length: 1 } : undefined;
}

const tokens = (reading: Reading, index: number): string => reading.tokens[index]?.lower ?? "";

function matchNever(reading: Reading, index: number): Match | undefined {
  const next = tokens(reading, index + 1);
  if (next === "mind") return undefined;
  return { canonical: "never", length: next === "before" ? 2 : 1 };
}

function matchRecord(reading: Reading, index: number): Match | undefined {
  const before = tokens(reading, index - 1);
  const next = tokens(reading, index + 1);
  const adjective =
    next === "high" ||
    next === "low" ||
    next === "-" ||
    reading.tokens[index + 1]?.kind === "number" ||
    next === "number" ||
    next === "levels" ||
    next === "year";
  const set =
    (before === "a" || before === "the") &&
    ["set", "sets", "broke", "breaks", "breaking", "setting", "broken", "beat"].includes(
      tokens(reading, index - 2),
    );
  if (next === "-" && !["breaking", "setting", "high", "low"].includes(tokens(reading, index + 2)))
    return undefined;
  return adjective || set ? { canonical: "record", length: 1 } : undefined;
}

function matchMost(reading: Reading, index: number): Match | undefined {
  const next = reading.tokens[index + 1];
  if (next === undefined || next.kind !== "word" || followsAt(reading, index)) return undefined;
  if (!followsArticle(reading, index) || next.lower === "of") return undefined;
  const known = reading.classes[index + 1] ?? 0;
  if ((known & (WordClass.preposition | WordClass.determiner | WordClass.auxiliary)) !== 0) {
    return { canonical: tokens(reading, index), length: 1 };
  }
  return { canonical: `${tokens(reading, index)} ${next.lower}`, length: 2 };
}

type Matcher = (reading: Reading, index: number) => Match | undefined;

const always =
  (canonical: string): Matcher =>
  () => ({ canonical, length: 1 });

const matchers: ReadonlyMap<string, Matcher> = new Map<string, Matcher>([
  ["first", matchFirst],
  ["only", matchOnly],
  ["sole", matchOnly],
  ["never", matchNever],
  ["record", matchRecord],
  ["most", matchMost],
  ["least", matchMost],
  ["unprecedented", always("unprecedented")],
  ["unparalleled", always("unprecedented")],
  ["unmatched", always("unprecedented")],
  ...[...superlativeAdjectives].map((adjective): [string, Matcher] => [
    adjective,
    (reading, index) => (followsAt(reading, index) ? undefined : { canonical: adjective, length: 1 }),
  ]),
]);

/**
 * Firsts, onlys, records and superlatives of `text` in order, each with the stretch it ranges over: what follows
 * it up to the end of its clause ("direct talks since 1997"). Bounds ("at least") and fixed expressions
 * ("first lady") are left out.
 */
export function recognizeSuperlatives(text: string, reading: Reading = readWords(text)): Superlative[] {
  if ((reading.present & WordClass.superlativeCue) === 0) return [];
  const superlatives: Superlative[] = [];
  for (const sentence of reading.sentences) {
    for (let index = sentence.from; index < sentence.to; index += 1) {
      if (((reading.classes[index] ?? 0) & WordClass.superlativeCue) === 0) continue;
      const match = matchers.get(reading.tokens[index]?.lower ?? "")?.(reading, index);
      if (match === undefined || index + match.length > sentence.to) continue;
      const after = index + match.length;
      const span = spanOfTokens(reading, index, after);
      const end = clauseEnd(reading, after, sentence.to);
      const base = { ...span, canonical: match.canonical };
      superlatives.push(end > after ? { ...base, over: spanOfTokens(reading, after, end) } : base);
      index = after - 1;
    }
  }
  return superlatives;
}
