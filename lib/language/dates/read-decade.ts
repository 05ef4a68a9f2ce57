import { NUMBER_WORDS } from "../quantities/number-words";
import { yearPeriod } from "./calendar";
import { type Context, type Expression, fixed } from "./expression";

const DECADES: ReadonlyMap<string, number> = new Map(
  "tens twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, index): [string, number] => [word, (index + 1) * 10]),
);

/** "twenties", "nineties": the words for decades. */
export const DECADE_WORDS: readonly string[] = [...DECADES.keys()];

const POSSESSIVES = new Set(["his", "her", "their", "my", "your", "our", "its"]);

/** Without a century, the twenties are those of this one; the others those of the last. */
const centuryOf = (decade: number): number => (decade <= 20 ? 2000 : 1900);

const decade = (first: number, next: number, year: number): Expression =>
  fixed(first, next, "decade", yearPeriod(year, 10), { stated: ["year"], parts: { year } });

function readDigits({ tokens }: Context, first: number, at: number): Expression | undefined {
  const isShort = tokens[at]?.text === "'" || tokens[at]?.text === "’";
  const digits = tokens[isShort ? at + 1 : at];
  const suffix = tokens[isShort ? at + 2 : at + 1];
  const isSuffix =
    suffix !== undefined &&
    (suffix.lower === "s" || suffix.lower === "'s" || suffix.lower === "’s") &&
    suffix.gap === 0;
  if (POSSESSIVES.has(tokens[first - 1]?.lower ?? "")) return undefined;
  if (digits?.kind !== "number" || !isSuffix || !digits.text.endsWith("0")) return undefined;
  const value = Number(digits.text);
  if (/^\d{2}$/u.test(digits.text) && (isShort || suffix.lower === "s"))
    return decade(first, isShort ? at + 3 : at + 2, centuryOf(value) + value);
  return /^[12]\d{3}$/u.test(digits.text) && !isShort ? decade(first, at + 2, value) : undefined;
}

/** "the 1970s", "1990s", "'90s", "the nineteen seventies", "twenty-tens", "nineties"; not "in his nineties". */
export function readDecade(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const inDigits = readDigits(context, at, start);
  if (inDigits !== undefined) return inDigits;
  const bare = DECADES.get(tokens[start]?.lower ?? "");
  if (bare !== undefined) {
    const before = tokens[at - 1]?.lower ?? "";
    return bare < 20 || POSSESSIVES.has(before) ? undefined : decade(at, start + 1, centuryOf(bare) + bare);
  }
  const century = NUMBER_WORDS.get(tokens[start]?.lower ?? "");
  const nameAt = tokens[start + 1]?.text === "-" ? start + 2 : start + 1;
  const named = DECADES.get(tokens[nameAt]?.lower ?? "");
  const isCentury =
    century !== undefined && !century.ordinal && (century.kind === "teen" || century.value === 20);
  return isCentury && named !== undefined ? decade(at, nameAt + 1, century.value * 100 + named) : undefined;
}

/** "15th century", "the twentieth century". */
export function readCentury(context: Context, at: number): Expression | undefined {
  const { tokens } = context;
  const start = tokens[at]?.lower === "the" ? at + 1 : at;
  const word = NUMBER_WORDS.get(tokens[start]?.lower ?? "");
  const isCompound = tokens[start + 1]?.text === "-" || word?.kind === "ten";
  const isDigits =
    tokens[start]?.kind === "number" && /^(?:st|nd|rd|th)$/u.test(tokens[start + 1]?.lower ?? "");
  let ordinal = isDigits ? Number(tokens[start]?.text) : word?.ordinal === true ? word.value : undefined;
  let next = isDigits ? start + 2 : start + 1;
  if (ordinal === undefined && isCompound && word?.kind === "ten") {
    const unitAt = tokens[start + 1]?.text === "-" ? start + 2 : start + 1;
    const unit = NUMBER_WORDS.get(tokens[unitAt]?.lower ?? "");
    if (unit?.kind === "unit" && unit.ordinal) {
      ordinal = word.value + unit.value;
      next = unitAt + 1;
    }
  }
  if (ordinal === undefined || ordinal < 1 || ordinal > 22) return undefined;
  if (tokens[next]?.text === "-") next++;
  if (tokens[next]?.lower !== "century") return undefined;
  return fixed(at, next + 1, "century", yearPeriod((ordinal - 1) * 100, 100), {
    stated: ["year"],
    parts: { year: (ordinal - 1) * 100 },
  });
}
