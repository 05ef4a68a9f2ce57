import { type Day, dayPeriod, weekdayOf } from "./calendar";
import { WEEKDAYS } from "./date-words";
import { type Context, type Expression, fixed, type Reader } from "./expression";
import { type Duration, moved, readDuration, slackOf } from "./read-duration";
import { granularityOf } from "./read-period";
import { readSmallNumber } from "./read-small-number";

function granularityOfOffset({ terms }: Duration): Expression["granularity"] {
  const unit = terms.at(-1)?.unit ?? "day";
  return unit === "day" || unit === "week" || unit === "fortnight" ? "day" : granularityOf(unit);
}

interface Offset {
  readonly first: number;
  readonly next: number;
  readonly duration: Duration;
  readonly anchor: Day | undefined;
  readonly sign: 1 | -1;
  readonly isAnaphoric?: boolean;
}

/** Placed to the day, however coarse the unit, with the slack that the unit leaves. */
function placed({ first, next, duration, anchor, sign, isAnaphoric = false }: Offset): Expression {
  const slackDays = slackOf(duration);
  const period = anchor === undefined ? undefined : dayPeriod(moved(anchor, duration, sign));
  return fixed(first, next, granularityOfOffset(duration), period, {
    approximate: slackDays > 0,
    slackDays,
    isOffset: true,
    ...(isAnaphoric ? { isAnaphoric: true as const } : {}),
  });
}

const FORWARD_FROM = new Set(["from", "after", "since"]);
const FORWARD = new Set(["later", "hence", "after", "afterwards"]);
const BACKWARD = new Set(["earlier", "before", "prior", "previously"]);

/**
 * "two months ago", "in two weeks", "3 days from today", "two days before yesterday"; "3 days later" is told by
 * another time of the text and only read as if that were the reference day.
 */
export function readOffset(context: Context, at: number, readAnchor: Reader): Expression | undefined {
  const { tokens, reference } = context;
  const isIn = tokens[at]?.lower === "in";
  const duration = readDuration(context, isIn ? at + 1 : at);
  if (duration === undefined) return undefined;
  const word = tokens[duration.next]?.lower ?? "";
  const next = duration.next + 1;
  const fromReference = { duration, anchor: reference };
  if (word === "ago") return placed({ ...fromReference, first: at, next, sign: -1 });
  if (word === "from" && tokens[next]?.lower === "now")
    return placed({ ...fromReference, first: at, next: next + 1, sign: 1 });
  const anchor = FORWARD_FROM.has(word) || word === "before" ? readAnchor(context, next) : undefined;
  if (anchor !== undefined) {
    const periods = anchor.resolve(reference);
    const day = (anchor.isOpen ? periods.at(-1) : periods[0])?.from;
    return placed({ first: at, next: anchor.next, duration, anchor: day, sign: word === "before" ? -1 : 1 });
  }
  if (FORWARD.has(word))
    return placed({ ...fromReference, first: at, next, sign: 1, isAnaphoric: word !== "hence" });
  if (BACKWARD.has(word)) return placed({ ...fromReference, first: at, next, sign: -1, isAnaphoric: true });
  return isIn && word !== "of"
    ? placed({ ...fromReference, first: at, next: duration.next, sign: 1 })
    : undefined;
}

/** "two Mondays ago", "two Monday later": so many such weekdays from the reference day. */
export function readWeekdaysAway(context: Context, at: number): Expression | undefined {
  const { tokens, reference } = context;
  const count = readSmallNumber(tokens, at);
  if (count === undefined) return undefined;
  const weekday = WEEKDAYS.get(tokens[count.next]?.lower ?? "");
  const direction = tokens[count.next + 1]?.lower;
  const isFromNow = direction === "from" && tokens[count.next + 2]?.lower === "now";
  if (weekday === undefined || (direction !== "ago" && direction !== "later" && !isFromNow)) return undefined;
  const next = count.next + (isFromNow ? 3 : 2);
  const sign = direction === "ago" ? -1 : 1;
  const draft = { stated: ["weekday" as const], parts: { weekday } };
  if (reference === undefined) return fixed(at, next, "day", undefined, draft);
  const days = (sign * (weekday - weekdayOf(reference)) + 7) % 7 || 7;
  return fixed(at, next, "day", dayPeriod(reference + sign * (days + 7 * (count.value - 1))), draft);
}

/** "for 3 days from today", "a week starting tomorrow", "within 5 days": a stretch as long as said, from a day on. */
export function readStretch(context: Context, at: number, readAnchor: Reader): Expression | undefined {
  const { tokens, reference } = context;
  const opener = tokens[at]?.lower;
  const isOpened = opener === "for" || opener === "within";
  const duration = readDuration(context, isOpened ? at + 1 : at);
  if (duration === undefined) return undefined;
  const joinAt = tokens[duration.next]?.text === "," ? duration.next + 1 : duration.next;
  const joiner = tokens[joinAt]?.lower;
  const isJoined = joiner === "starting" || joiner === "beginning" || (joiner === "from" && isOpened);
  const anchor = isJoined ? readAnchor(context, joinAt + 1) : undefined;
  if (anchor === undefined && opener !== "within") return undefined;
  const periods = anchor?.resolve(reference) ?? [];
  const from = anchor === undefined ? reference : (anchor.isOpen ? periods.at(-1) : periods[0])?.from;
  const period = from === undefined ? undefined : { from, to: moved(from, duration, 1) };
  const unit = duration.terms.at(-1)?.unit ?? "day";
  // "for" belongs to the span of "for 3 days from today", not to that of "a week starting tomorrow".
  const first = opener === "for" && joiner !== "from" ? at + 1 : at;
  return fixed(first, anchor?.next ?? duration.next, granularityOf(unit), period, {
    approximate: duration.approximate,
  });
}
