import type { Context, Expression } from "./expression";
import { readBareDay } from "./read-month-date";

const BEFORE_BARE_DAYS = new Set(["on", "for", "by", "until", "since", "before", "after"]);
const CLOSES = /^[.,;:!?)]$/u;

/** "on the 27th", "for the second", "back on 15.": a day of an open month, where nothing follows that it could count. */
export function readPlacedDay(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  const preposition = tokens[at - 1]?.lower ?? "";
  if (!BEFORE_BARE_DAYS.has(preposition)) return undefined;
  const expression = readBareDay(context, at);
  if (expression === undefined) return undefined;
  const follower = tokens[expression.next];
  if (follower !== undefined && !CLOSES.test(follower.text)) return undefined;
  const isArticled = tokens[at]?.lower === "the";
  const last = tokens[expression.next - 1];
  // A bare number is a day after "on" alone ("for 15" and "by 12" count), an ordinal in words after "the" alone.
  if (last?.kind === "number") return preposition === "on" || isArticled ? expression : undefined;
  const isOrdinalInDigits = tokens[expression.next - 2]?.kind === "number";
  return isOrdinalInDigits || isArticled ? expression : undefined;
}
