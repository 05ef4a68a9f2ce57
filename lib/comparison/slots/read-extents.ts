import type { Span } from "@/lib/model";
import type { Prepared } from "../statement";
import type { Word } from "../words/read-words";

/** How much of some things something is said of: "all seven crew members", "six of the seven". */
export interface Extent {
  readonly span: Span;
  readonly kind: "whole" | "part";
  /** "Most" and "few" leave open how many. */
  readonly isVague: boolean;
  /** Positions of the words for the things. */
  readonly things: readonly number[];
  /** How many they are altogether, where it is said. */
  readonly total?: number;
}

/** The things behind a quantifier, and the position behind them. */
interface Things extends Pick<Extent, "things" | "total"> {
  readonly next: number;
}

/** Words behind a quantifier among which its things are looked for: "all of the country's power stations". */
const LONGEST_WAY = 6;
/** "Crew members", "coal-fired power stations". */
const MOST_THINGS = 4;

const wholes = new Set("all every each both".split(" "));
/** "Some" and "several" say nothing of the rest; "most" does. */
const vague = new Set(["most", "few"]);
/** "All day", "each other": nothing that is counted. */
const noThings = new Set("other day night time along over round around year week least".split(" "));
/** "At all", "the most", "of all". */
const noQuantifier = new Set(["at", "of", "the", "after", "above"]);
const isOnly = (word: string | undefined): boolean => word === "only" || word === "just" || word === "merely";
/** A mark between two words ends the phrase of the first. */
const isParted = (between: string): boolean => /[,;:(]/.test(between);

/** "Dissented", "came", "stolen": what is said of the things, and no word for them. */
const isPastForm = ({ lower, lemma }: Word): boolean => lower !== lemma && !lower.endsWith("s");

function quantityAt({ words, analysis }: Prepared, at: number) {
  const word = words[at];
  if (word === undefined) return undefined;
  return analysis.quantities.find(
    ({ start, end, dimension }) => dimension === "count" && start <= word.start && word.end <= end,
  );
}

/** Reads the things, and their number, behind a quantifier that ends before `from`. */
function thingsFrom(statement: Prepared, from: number): Things {
  const { words, analysis } = statement;
  const things: number[] = [];
  let total: number | undefined;
  let at = from;
  for (; at < words.length && at < from + LONGEST_WAY && things.length < MOST_THINGS; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined) break;
    if (isParted(analysis.text.slice(before.end, word.start))) break;
    const number = quantityAt(statement, at);
    if (number !== undefined && things.length === 0) total = number.magnitude.min;
    else if (word.wordKind === "content") {
      if (isPastForm(word) && (things.length > 0 || total !== undefined)) break;
      things.push(at);
    }
    // "of Merriden's 14 stations", but not "members of the bank"
    else if (things.length > 0 && !/^['’]s?$/u.test(word.lower)) break;
    else if (/^['’]s?$/u.test(word.lower)) things.length = 0;
  }
  return { things, next: at, ...(total === undefined ? {} : { total }) };
}

const spanOf = ({ words }: Prepared, from: number, { next }: Things): Span => ({
  start: words[from]?.start ?? 0,
  end: words[Math.max(from, next - 1)]?.end ?? 0,
});

/** "All seven", "not every", "all but two of", "most". */
function quantifierAt(statement: Prepared, at: number): Extent | undefined {
  const [before, word, behind] = [at - 1, at, at + 1].map((each) => statement.words[each]?.lower ?? "");
  if (word === undefined || noQuantifier.has(before ?? "")) return undefined;
  const isBut = wholes.has(word) && behind === "but";
  const isWhole = wholes.has(word) && !isBut && before !== "not";
  if (!wholes.has(word) && !vague.has(word)) return undefined;
  if (noThings.has(behind ?? "")) return undefined;
  // "all but two of the 14": what is left out is no whole
  const things = thingsFrom(statement, isBut ? at + 3 : at + 1);
  if (things.things.length === 0 && things.total === undefined) return undefined;
  const kind = isWhole ? "whole" : "part";
  return { span: spanOf(statement, at, things), kind, isVague: vague.has(word), ...things };
}

/** "Six of the seven", "three members of the twelve", "only two". */
function partAt(statement: Prepared, at: number): Extent | undefined {
  const { words, analysis } = statement;
  const quantity = quantityAt(statement, at);
  // "not one of the four" is none
  if (/^(?:not|no)$/.test(words[at - 1]?.lower ?? "")) return undefined;
  if (quantity === undefined || quantityAt(statement, at - 1) === quantity) return undefined;
  let behind = at + 1;
  while (quantityAt(statement, behind) === quantity) behind += 1;
  const isWithin = analysis.text[quantity.end] === "-";
  const own = thingsFrom(statement, behind);
  const isOf = words[behind]?.lower === "of";
  const whole = isOf || words[own.next]?.lower !== "of" ? own : thingsFrom(statement, own.next + 1);
  const isFewer = whole.total !== undefined && (quantity.magnitude.min ?? 0) < whole.total;
  const isOfThese = isOf && whole.total === undefined && words[behind + 1]?.lower === "the";
  if (isWithin || !(isFewer || isOfThese || isOnly(words[at - 1]?.lower))) return undefined;
  const things = [...new Set([...own.things, ...whole.things])];
  return { ...whole, span: spanOf(statement, at, whole), kind: "part", isVague: false, things };
}

/** What a statement says of the whole of some things or of a part of them, in order; none within another. */
export function readExtents(statement: Prepared): Extent[] {
  const extents: Extent[] = [];
  statement.words.forEach((word, at) => {
    if (word.start < (extents.at(-1)?.span.end ?? 0)) return;
    const extent = quantifierAt(statement, at) ?? partAt(statement, at);
    if (extent !== undefined) extents.push(extent);
  });
  return extents;
}
