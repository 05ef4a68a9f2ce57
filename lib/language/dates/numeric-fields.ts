import { isGlued } from "../text/known-word";
import { MONTHS } from "./date-words";
import type { Context } from "./expression";

/** A number of one to four digits or the name of a month. */
export interface Field {
  readonly value: number;
  /** How many digits it is written with; 0 for a name. */
  readonly length: number;
  readonly isMonthName: boolean;
}

/** Two or three fields parted by the same mark, on tokens up to `next`. */
export interface Fields {
  readonly fields: readonly [Field, Field, Field?];
  readonly separator: string;
  readonly next: number;
}

const SEPARATORS = new Set(["-", "/"]);

const digitsField = (text: string): Field | undefined =>
  /^\d{1,4}$/u.test(text) ? { value: Number(text), length: text.length, isMonthName: false } : undefined;

function fieldAt({ tokens }: Context, at: number): Field | undefined {
  const token = tokens[at];
  if (token?.kind === "number") return digitsField(token.text);
  const month = token === undefined ? undefined : MONTHS.get(token.lower);
  return month === undefined ? undefined : { value: month, length: 0, isMonthName: true };
}

/** "13.5.2015" is one token; "2016 10 16" three without marks. */
function readUnmarked(context: Context, at: number): Fields | undefined {
  const text = context.tokens[at]?.text ?? "";
  if (text.includes(".")) {
    const [a, b, c, ...others] = text.split(".").map(digitsField);
    return a !== undefined && b !== undefined && c !== undefined && others.length === 0
      ? { fields: [a, b, c], separator: ".", next: at + 1 }
      : undefined;
  }
  const [a, b, c] = [0, 1, 2].map((offset) => fieldAt(context, at + offset));
  const isIso = a?.length === 4 && b?.length === 2 && c?.length === 2;
  return isIso && a !== undefined && b !== undefined
    ? { fields: [a, b, c], separator: " ", next: at + 3 }
    : undefined;
}

/** The fields that begin at token `at`: "2019-08-01", "5/12", "Oct/2", "11 - 2016", "13.5.2015", "2016 10 16". */
export function readFields(context: Context, at: number): Fields | undefined {
  const { tokens } = context;
  const separator = tokens[at + 1]?.text ?? "";
  const first = fieldAt(context, at);
  if (first === undefined || !SEPARATORS.has(separator)) return readUnmarked(context, at);
  const second = fieldAt(context, at + 2);
  if (second === undefined) return undefined;
  const third = tokens[at + 3]?.text === separator ? fieldAt(context, at + 4) : undefined;
  const fields: Fields["fields"] = third === undefined ? [first, second] : [first, second, third];
  const read = { fields, separator, next: third === undefined ? at + 3 : at + 5 };
  return isCode(context, at, read) || isFraction(context, at, read) ? undefined : read;
}

/** True when letters or one more field are glued to either side: a telephone number, a version, a part number. */
function isCode({ tokens }: Context, at: number, { separator, next }: Fields): boolean {
  const before = tokens[at - 1];
  const earlier = tokens[at - 2];
  if (before?.text === separator && isGlued(tokens, at) && before.gap === 0 && earlier?.kind === "number")
    return true;
  const after = tokens[next];
  if (after === undefined || after.gap !== 0) return false;
  const following = tokens[next + 1];
  return (
    after.kind === "word" || (after.text === separator && following?.kind === "number" && following.gap === 0)
  );
}

const BEFORE_DATES = new Set(
  "on at by since until till from to before after between back dated and this next last - –".split(" "),
);

/** Shares in figures end at this denominator where no preposition of time says otherwise. */
const LARGEST_DENOMINATOR = 10;

/** "1/4 mile" and "two 2/3 majorities" are shares, "4/22" is a date; a preposition of time decides for the date. */
function isFraction(
  { tokens }: Context,
  at: number,
  { fields: [a, b, c], separator, next }: Fields,
): boolean {
  if (
    separator !== "/" ||
    c !== undefined ||
    a.isMonthName ||
    b.isMonthName ||
    a.length === 4 ||
    b.length === 4
  )
    return false;
  const before = tokens[at - 1];
  if (before !== undefined && BEFORE_DATES.has(before.lower)) return false;
  if (a.value < b.value && b.value <= LARGEST_DENOMINATOR) return true;
  const after = tokens[next];
  return (
    before?.kind === "number" || (after?.kind === "word" && !BEFORE_DATES.has(after.lower) && b.length === 1)
  );
}
