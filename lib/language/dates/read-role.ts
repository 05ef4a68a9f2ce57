import type { DateRole } from "@/lib/model";
import type { KnownWord } from "../text/known-word";
import type { Expression } from "./expression";

export interface RoleReading {
  readonly role: DateRole;
  /** Tokens `[first, next)` with the words of the role included. */
  readonly first: number;
  readonly next: number;
  readonly approximate: boolean;
}

/** Words before an expression that bound it, longest first within a role; they become part of the span. */
const BOUNDING: ReadonlyMap<string, DateRole> = new Map(
  Object.entries({
    since:
      "since|ever since|as early as|no earlier than|not earlier than|starting from|starting|beginning|as of|from as early as",
    until: "until|till|til|up to|up until|through",
    before: "before|prior to|earlier than|ahead of|less than|fewer than",
    after: "after|later than|following|greater than|more than",
    by: "by|no later than|not later than|as late as",
  }).flatMap(([role, phrases]) =>
    phrases.split("|").map((phrase): [string, DateRole] => [phrase, role as DateRole]),
  ),
);

/** Every word of those phrases: any other word ends the search. */
const BOUNDING_WORDS: ReadonlySet<string> = new Set(
  [...BOUNDING.keys()].flatMap((phrase) => phrase.split(" ")),
);

/** Words before an expression that only place it; they stay outside the span. */
const PLACING: ReadonlyMap<string, DateRole> = new Map([
  ["during", "during"],
  ["throughout", "during"],
  ["over", "during"],
  ["within", "during"],
  ["every", "recurring"],
  ["each", "recurring"],
]);

const AFTERWARDS: ReadonlyMap<string, DateRole> = new Map([
  ["or later", "since"],
  ["or after", "since"],
  ["and later", "since"],
  ["and after", "since"],
  ["and onward", "since"],
  ["and onwards", "since"],
  ["onward", "since"],
  ["onwards", "since"],
  ["or earlier", "by"],
  ["or before", "by"],
  ["and earlier", "by"],
  ["and before", "by"],
]);

const ABOUT = new Set(["around", "circa", "roughly", "approximately", "about"]);
/** "how about Friday?", "talk about 1997": no approximation. */
const ABOUT_NOTHING = new Set([
  "how",
  "what",
  "think",
  "talk",
  "talked",
  "talking",
  "speak",
  "know",
  "asked",
  "something",
]);
const MAX_PHRASE_WORDS = 4;

function phraseBefore(
  tokens: readonly KnownWord[],
  at: number,
): { first: number; role: DateRole } | undefined {
  let phrase = "";
  let found: { first: number; role: DateRole } | undefined;
  for (let first = at - 1; first >= Math.max(0, at - MAX_PHRASE_WORDS); first--) {
    const token = tokens[first];
    if (token === undefined || !BOUNDING_WORDS.has(token.lower)) break;
    phrase = phrase === "" ? token.lower : `${token.lower} ${phrase}`;
    const role = BOUNDING.get(phrase);
    if (role !== undefined) found = { first, role };
  }
  return found;
}

/** Comparisons of numbers bound years only: "greater than 2015" is a date, "more than May" is not. */
const OF_YEARS = new Set(["greater", "less", "more", "fewer"]);

/** How the words around an expression bind it: "since 1997", "by the end of", "2012 or later", "over the weekend". */
export function readRole(tokens: readonly KnownWord[], expression: Expression): RoleReading {
  const { first, next } = expression;
  const skipped = tokens[first - 1]?.lower === "the" ? first - 1 : first;
  const about =
    ABOUT.has(tokens[skipped - 1]?.lower ?? "") && !ABOUT_NOTHING.has(tokens[skipped - 2]?.lower ?? "");
  const start = about ? skipped - 1 : skipped;
  const after =
    AFTERWARDS.get(`${tokens[next]?.lower ?? ""} ${tokens[next + 1]?.lower ?? ""}`) ??
    AFTERWARDS.get(tokens[next]?.lower ?? "");
  const isOneWord = AFTERWARDS.has(tokens[next]?.lower ?? "");
  // "before 2012 or after 2016": the second word bounds the next date.
  const isNext = after !== undefined && !isOneWord && tokens[next + 2]?.kind === "number";
  if (after !== undefined && !isNext) {
    return { role: after, first, next: isOneWord ? next + 1 : next + 2, approximate: about };
  }
  const before = phraseBefore(tokens, start);
  const comparison = OF_YEARS.has(tokens[before?.first ?? -1]?.lower ?? "");
  if (before !== undefined && comparison && expression.isOffset === true) {
    // "more than two weeks ago" is before that day.
    const isMore = /^(?:more|greater)$/u.test(tokens[before.first]?.lower ?? "");
    return { role: isMore ? "before" : "after", first: before.first, next, approximate: about };
  }
  if (before !== undefined && (!comparison || expression.granularity === "year")) {
    return { role: before.role, first: before.first, next, approximate: about };
  }
  const placing = PLACING.get(tokens[start - 1]?.lower ?? "");
  const isPlural =
    expression.granularity === "day" &&
    (tokens[next - 1]?.lower.endsWith("days") ?? false) &&
    expression.stated[0] === "weekday";
  const role = placing ?? (isPlural ? "recurring" : "at");
  return { role, first, next, approximate: about };
}
