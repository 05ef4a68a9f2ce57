import { singularOf } from "../quantities/counted-noun";
import { UNIT_WORDS } from "../quantities/units";
import { isGlued } from "../text/known-word";
import { yearPeriod } from "./calendar";
import { type Context, type Expression, fixed } from "./expression";
import { readYear } from "./read-year";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before a year: nothing else with four digits follows these as easily. */
const YEAR_PREPOSITIONS = set(
  "in since until till by before after during of between early late mid circa through year cy fy from and to winter spring summer autumn fall",
);

/** Bare numbers in this range are years when nothing is counted by them. */
const LIKELY_FROM = 1800;
const LIKELY_TO = 2100;

const CURRENCY = set("$ £ € ¥ ₹ #");

/** True when a noun stands after the number that it may count: "2000 pieces", "1900 troops". */
function countsSomething(context: Context, next: number): boolean {
  const token = context.tokens[next];
  if (token === undefined) return false;
  if (token.text === "%" || token.text === "°") return true;
  if (token.kind !== "word") return false;
  if (UNIT_WORDS.has(token.lower)) return true;
  return (
    token.lower.length > 3 &&
    singularOf(token.lower) !== token.lower &&
    !/^\p{Lu}/u.test(token.text) &&
    token.lower !== "was" &&
    token.lower !== "has"
  );
}

/** True when another number is joined by a dash: "32-2015", a telephone number; a range of years is read before. */
function isFieldOfCode({ tokens }: Context, at: number, next: number): boolean {
  const isDigits = (index: number): boolean => tokens[index]?.kind === "number";
  const isDash = (index: number): boolean => tokens[index]?.text === "-";
  const isYear = (index: number): boolean => /^\d{4}$/u.test(tokens[index]?.text ?? "") && !isDash(index + 1);
  const isJoinedToYear = /^\d{4}$/u.test(tokens[at - 2]?.text ?? "");
  return (
    (isDash(at - 1) && isDigits(at - 2) && !isJoinedToYear) ||
    (isDash(next) && isDigits(next + 1) && !isYear(next + 1))
  );
}

/** "1997", "the year 2008", "cy18", "nineteen ninety six": a year where the words around it let it be one. */
export function readYearAlone(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  const named = tokens[at]?.lower === "year" || tokens[at]?.lower === "cy" || tokens[at]?.lower === "fy";
  const glued = /^(?:cy|fy)(\d{2}|\d{4})$/u.exec(tokens[at]?.lower ?? "");
  if (glued !== null) {
    const digits = Number(glued[1]);
    return whole(at, at + 1, digits < 100 ? 2000 + digits : digits);
  }
  const start = named ? at + 1 : at;
  const year = readYear(context, start, named);
  if (year === undefined) return undefined;
  if (named) return whole(at, year.next, year.year);
  const before = tokens[at - 1];
  const isJoined = isGlued(tokens, at);
  if (
    before !== undefined &&
    (CURRENCY.has(before.text) ||
      (isJoined && (before.text === "." || before.text === ":" || before.text === "/")))
  )
    return undefined;
  if (
    tokens[at]?.kind === "number" &&
    tokens[year.next]?.text === "-" &&
    isGlued(tokens, year.next + 1) &&
    tokens[year.next + 1]?.kind === "word"
  )
    return undefined;
  if (isFieldOfCode(context, at, year.next)) return undefined;
  const isInWords = tokens[at]?.kind === "word";
  if (!isInWords && countsSomething(context, year.next)) return undefined;
  const isIntroduced = before !== undefined && YEAR_PREPOSITIONS.has(before.lower);
  const isLikely = year.year >= LIKELY_FROM && year.year < LIKELY_TO;
  if (isInWords)
    return isLikely && (isIntroduced || year.next - at > 2) ? whole(at, year.next, year.year) : undefined;
  return isLikely ||
    (isIntroduced && before.lower !== "and" && before.lower !== "to" && before.lower !== "of")
    ? whole(at, year.next, year.year)
    : undefined;
}

const whole = (first: number, next: number, year: number): Expression =>
  fixed(first, next, "year", yearPeriod(year), { stated: ["year"], parts: { year } });
