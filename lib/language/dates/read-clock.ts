import { NUMBER_WORDS } from "../quantities/number-words";
import { isGlued } from "../text/known-word";
import type { Context } from "./expression";

/** A time of day on tokens up to `next`. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** False for a whole hour ("5 p.m."). */
  readonly hasMinutes: boolean;
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ["noon", 12],
  ["midday", 12],
  ["midnight", 0],
]);

const ZONES = new Set(
  "gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt cet cest eet eest ist msk jst aest local".split(
    " ",
  ),
);

/** "p.m.", "pm", "a.m": 12 or 0 hours to add; the tokenizer keeps the dotted forms whole. */
const meridiem = (lower: string): "am" | "pm" | undefined => {
  const plain = lower.replaceAll(".", "");
  return plain === "am" || plain === "pm" ? plain : undefined;
};

const hourOf = (hour: number, half: "am" | "pm" | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);

const afterZone = ({ tokens }: Context, at: number): number => {
  const lower = tokens[at]?.lower ?? "";
  if (lower === "local" && tokens[at + 1]?.lower !== "time") return at;
  if (!ZONES.has(lower)) return at;
  return tokens[at + 1]?.lower === "time" ? at + 2 : at + 1;
};

/** "16:10 GMT", "4.30 p.m.", "5pm", "five o'clock", "noon". */
export function readClock(context: Context, at: number): ClockTime | undefined {
  const { tokens } = context;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const named = NAMED.get(token.lower);
  if (named !== undefined)
    return { hour: named, minute: 0, next: afterZone(context, at + 1), hasMinutes: false };
  const word = NUMBER_WORDS.get(token.lower);
  const digits =
    token.kind === "number"
      ? /^(?<hour>\d{1,2})(?:\.(?<minute>\d{2}))?$/u.exec(token.text)?.groups
      : undefined;
  const hour = digits === undefined ? word?.value : Number(digits.hour);
  if (hour === undefined || hour > 24 || (digits === undefined && (word?.ordinal === true || hour > 12)))
    return undefined;
  const colon = tokens[at + 1]?.text === ":" && isGlued(tokens, at + 1) ? tokens[at + 2] : undefined;
  const isClock =
    colon !== undefined && digits !== undefined && /^\d{2}$/u.test(colon.text) && colon.gap === 0;
  const minute = isClock ? Number(colon.text) : Number(digits?.minute ?? 0);
  let next = isClock ? at + 3 : at + 1;
  // "10:20:35": seconds are read over.
  if (isClock && tokens[next]?.text === ":" && /^\d{2}$/u.test(tokens[next + 1]?.text ?? "")) next += 2;
  const half = meridiem(tokens[next]?.lower ?? "");
  const isOClock = tokens[next]?.lower === "o'clock" || tokens[next]?.lower === "o’clock";
  if (half !== undefined || isOClock) next++;
  const afterHalf =
    tokens[next]?.text === "." && half !== undefined && tokens[next - 1]?.text.includes(".") === true
      ? next
      : next;
  const zoneEnd = afterZone(context, afterHalf);
  const isCertain =
    half !== undefined ||
    isOClock ||
    (isClock && (zoneEnd > next || (digits?.hour?.length === 2 && isPlaced(context, at))));
  if (!isCertain || minute > 59 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
  return {
    hour: hourOf(hour, half) % 24,
    minute,
    next: zoneEnd,
    hasMinutes: isClock || digits?.minute !== undefined,
  };
}

/** "at 16:10", "by 09:30": scores and ratios ("a 4:3 screen", "won 12:10") have no such word before them. */
const isPlaced = ({ tokens }: Context, at: number): boolean =>
  /^(?:at|by|from|until|till|since|after|before|around|about|between|and|to)$/u.test(
    tokens[at - 1]?.lower ?? "",
  );
