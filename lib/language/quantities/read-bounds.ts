import type { Dimension } from "@/lib/model";
import { isGlued, type KnownWord } from "../text/known-word";
import { mayStartNumber } from "./may-start-number";

/** What the words around a number make of it. */
export interface Bounds {
  /** Tokens `[first, next)` with the bound words included. */
  readonly first: number;
  readonly next: number;
  readonly kind: "exactly" | "at-least" | "more-than" | "at-most" | "less-than";
  readonly approximate: boolean;
}

type BoundKind = Bounds["kind"] | "about";

/** Phrases before a number; the longest wins. */
const BEFORE: ReadonlyMap<string, BoundKind> = new Map(
  Object.entries({
    "at-least":
      "at least|no less than|no fewer than|not less than|not fewer than|minimum of|a minimum of|starting at|as early as|greater than or equal to|more than or equal to|equal or greater than",
    "more-than":
      "more than|over|above|greater than|larger than|bigger than|higher than|upwards of|upward of|in excess of|exceeding|exceed|exceeds|exceeded|surpass|surpassing|surpassed|surpasses|topping|north of|older than|longer than|taller than|well over|far more than|better than",
    "at-most":
      "at most|up to|no more than|not more than|as many as|as much as|as high as|maximum of|a maximum of|at the most|less than or equal to|no greater than|no higher than|no larger than",
    "less-than":
      "less than|fewer than|under|below|smaller than|lower than|just under|shy of|short of|nearly|almost|close to|approaching|younger than|shorter than",
    about:
      "about|around|some|roughly|approximately|approx|circa|an estimated|estimated|nearly|almost|close to|just over|just under|a reported|more or less|in the region of|somewhere around|an average of|~|≈",
    exactly: "exactly|just|only|precisely",
  }).flatMap(([kind, phrases]) =>
    phrases.split("|").map((phrase): [string, BoundKind] => [phrase, kind as BoundKind]),
  ),
);

/** Phrases whose number is a limit that is nearly reached: a bound and an approximation at once. */
const NEARLY = new Set(["nearly", "almost", "close to", "just under", "just over", "approaching", "shy of"]);

const MAX_PHRASE_WORDS = 5;

/** Every word of those phrases: any other word ends the search. */
const PHRASE_WORDS: ReadonlySet<string> = new Set([...BEFORE.keys()].flatMap((phrase) => phrase.split(" ")));

interface Before {
  readonly first: number;
  readonly kind: BoundKind;
  readonly nearly: boolean;
}

function phraseBefore(tokens: readonly KnownWord[], at: number): Before | undefined {
  let phrase = "";
  let found: Before | undefined;
  for (let first = at - 1; first >= Math.max(0, at - MAX_PHRASE_WORDS); first--) {
    const token = tokens[first];
    if (token === undefined || !PHRASE_WORDS.has(token.lower)) break;
    phrase = phrase === "" ? token.lower : `${token.lower} ${phrase}`;
    const kind = BEFORE.get(phrase);
    if (kind !== undefined) found = { first, kind, nearly: NEARLY.has(phrase) };
  }
  return found;
}

const AFTER: ReadonlyMap<string, Bounds["kind"]> = new Map([
  ["or more", "at-least"],
  ["or above", "at-least"],
  ["or over", "at-least"],
  ["or higher", "at-least"],
  ["or greater", "at-least"],
  ["or larger", "at-least"],
  ["or older", "at-least"],
  ["and above", "at-least"],
  ["and over", "at-least"],
  ["and older", "at-least"],
  ["or less", "at-most"],
  ["or fewer", "at-most"],
  ["or below", "at-most"],
  ["or lower", "at-most"],
  ["or under", "at-most"],
  ["or younger", "at-most"],
  ["and under", "at-most"],
  ["and below", "at-most"],
]);

function phraseAfter(tokens: readonly KnownWord[], at: number): Bounds["kind"] | undefined {
  const first = tokens[at]?.lower;
  if (first !== "or" && first !== "and") return undefined;
  // "above 1000 and below 1500": the second word bounds the next number.
  if (mayStartNumber(tokens, at + 2)) return undefined;
  return AFTER.get(`${first} ${tokens[at + 1]?.lower ?? ""}`);
}

const BOUNDING_DURATION = new Set("for well just in lasting lasted took spent after of than".split(" "));

/** "Averaged over 18 critics" says over what, not how many at least. */
const SPREADING = new Set(
  "averaged average averages averaging spread spreads distributed divided".split(" "),
);

const isSpread = (tokens: readonly KnownWord[], { first, kind }: Before): boolean =>
  kind === "more-than" && tokens[first]?.lower === "over" && SPREADING.has(tokens[first - 1]?.lower ?? "");

/** "cut over five years" says when, "for over five years" how long. */
const isDuring = (tokens: readonly KnownWord[], { first, kind }: Before, dimension: Dimension): boolean =>
  dimension === "time" &&
  kind === "more-than" &&
  tokens[first]?.lower === "over" &&
  !BOUNDING_DURATION.has(tokens[first - 1]?.lower ?? "");

interface Bounded {
  readonly first: number;
  readonly next: number;
  readonly dimension: Dimension;
}

/** The bound that the words around an amount put on it: "at least", "or more", "some", "+". */
export function readBounds(tokens: readonly KnownWord[], { first, next, dimension }: Bounded): Bounds {
  const found = phraseBefore(tokens, tokens[first - 1]?.lower === "the" ? first - 1 : first);
  const isNoBound = found !== undefined && (isDuring(tokens, found, dimension) || isSpread(tokens, found));
  const before = isNoBound ? undefined : found;
  const after = phraseAfter(tokens, next);
  if (after !== undefined) {
    return {
      first: before?.kind === "about" ? before.first : first,
      next: next + 2,
      kind: after,
      approximate: before?.kind === "about",
    };
  }
  if (tokens[next]?.text === "+" && isGlued(tokens, next)) {
    return { first: before?.first ?? first, next: next + 1, kind: "at-least", approximate: false };
  }
  if (before === undefined) return { first, next, kind: "exactly", approximate: false };
  const isAbout = before.kind === "about";
  // "about more than": the outer word still loosens the inner.
  const outer = phraseBefore(tokens, before.first);
  return {
    first: before.kind === "exactly" ? first : before.first,
    next,
    kind: before.nearly || isAbout || before.kind === "exactly" ? "exactly" : (before.kind as Bounds["kind"]),
    approximate: isAbout || before.nearly || outer?.kind === "about",
  };
}
