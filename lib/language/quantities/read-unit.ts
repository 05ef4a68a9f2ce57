import { isGlued, type KnownWord } from "../text/known-word";
import type { NumberReading } from "./read-number";
import { UNIT_SYMBOLS, UNIT_WORDS, type Unit } from "./units";

export interface UnitReading {
  readonly unit: Unit;
  /** Index of the token after the unit. */
  readonly next: number;
}

/** Symbols that are also words or letters: read only when glued to the digits. */
const GLUED_ONLY = new Set(["in", "h", "t", "g", "l", "w", "c", "f", "kn", "cal", "mi"]);
const MAX_UNIT_WORDS = 3;
const BRACKETS = new Map([
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
  ["(", ")"],
]);

/** The longest name of a unit in words at `at`. */
function readName(tokens: readonly KnownWord[], at: number): UnitReading | undefined {
  let phrase = "";
  let found: UnitReading | undefined;
  for (let next = at; next < at + MAX_UNIT_WORDS; next++) {
    const token = tokens[next];
    if (token?.kind !== "word") break;
    phrase = phrase === "" ? token.lower : `${phrase} ${token.lower}`;
    const unit = UNIT_WORDS.get(phrase);
    if (unit !== undefined) found = { unit, next: next + 1 };
  }
  return found;
}

/** "square miles", "cubic metres", "sq ft", "km2", "m²". */
function readPower(tokens: readonly KnownWord[], at: number): UnitReading | undefined {
  const lower = tokens[at]?.lower ?? "";
  const isSquare = lower === "square" || lower === "sq";
  const isCubic = lower === "cubic" || lower === "cu";
  if (!isSquare && !isCubic) return readPowerSymbol(tokens, at);
  const innerAt = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  const token = tokens[innerAt];
  const inner = readName(tokens, innerAt)?.unit ?? UNIT_SYMBOLS.get(token?.lower ?? "");
  return inner?.dimension === "length"
    ? { unit: toPower(inner, isSquare ? 2 : 3), next: innerAt + 1 }
    : undefined;
}

function readPowerSymbol(tokens: readonly KnownWord[], at: number): UnitReading | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const mark = tokens[at + 1];
  const superscript = mark !== undefined && mark.gap === 0 ? "²³".indexOf(mark.text) : -1;
  const last = token.lower.slice(-1);
  const power = superscript >= 0 ? superscript + 2 : last === "2" || last === "3" ? Number(last) : 0;
  if (power === 0) return undefined;
  const unit = UNIT_SYMBOLS.get(superscript >= 0 ? token.lower : token.lower.slice(0, -1));
  return unit?.dimension === "length"
    ? { unit: toPower(unit, power === 2 ? 2 : 3), next: superscript >= 0 ? at + 2 : at + 1 }
    : undefined;
}

const LITRES_PER_CUBIC_METRE = 1000;

const toPower = (unit: Unit, power: 2 | 3): Unit => ({
  name: `${power === 2 ? "square" : "cubic"} ${unit.name}`,
  dimension: power === 2 ? "area" : "volume",
  factor: (unit.factor ?? 1) ** power * (power === 3 ? LITRES_PER_CUBIC_METRE : 1),
});

function readSymbol(
  tokens: readonly KnownWord[],
  at: number,
  number: NumberReading,
): UnitReading | undefined {
  const token = tokens[at];
  if (token === undefined || !number.digits) return undefined;
  if (
    token.kind === "word" &&
    tokens[at + 1]?.text === "/" &&
    isGlued(tokens, at + 1) &&
    isGlued(tokens, at + 2)
  ) {
    const rate = UNIT_SYMBOLS.get(`${token.lower}/${tokens[at + 2]?.lower ?? ""}`);
    if (rate !== undefined) return { unit: rate, next: at + 3 };
  }
  const unit = UNIT_SYMBOLS.get(token.text) ?? UNIT_SYMBOLS.get(token.lower);
  if (unit === undefined || token.kind === "number") return undefined;
  return GLUED_ONLY.has(token.lower) && !isGlued(tokens, at) ? undefined : { unit, next: at + 1 };
}

/** "degrees", "deg", "°" with or without the scale after it: "6 deg c", "100 degrees f", "21°C". */
function readDegrees(tokens: readonly KnownWord[], at: number): UnitReading | undefined {
  const lower = tokens[at]?.lower ?? "";
  if (lower !== "degree" && lower !== "degrees" && lower !== "deg" && lower !== "°" && lower !== "º")
    return undefined;
  const scale = tokens[at + 1]?.lower ?? "";
  const name = /^(?:c|celsius|celcius|centigrade)$/u.test(scale)
    ? "celsius"
    : /^(?:f|fahrenheit|farenheit)$/u.test(scale)
      ? "fahrenheit"
      : scale === "kelvin"
        ? "kelvin"
        : undefined;
  const unit = UNIT_WORDS.get(name ?? "degree");
  return unit === undefined ? undefined : { unit, next: name === undefined ? at + 1 : at + 2 };
}

const METRES_PER_SECOND_NAMES = new Set(["time"]);

/** "miles an hour", "kilometres per hour": a speed. */
function withSpeed(tokens: readonly KnownWord[], reading: UnitReading): UnitReading {
  if (reading.unit.dimension !== "length") return reading;
  const joiner = tokens[reading.next]?.lower;
  if (joiner !== "per" && joiner !== "an" && joiner !== "a") return reading;
  const time = UNIT_WORDS.get(tokens[reading.next + 1]?.lower ?? "");
  if (
    time === undefined ||
    !METRES_PER_SECOND_NAMES.has(time.dimension) ||
    time.factor === undefined ||
    time.factor > 1 / 24
  )
    return reading;
  const secondsPerDay = 86_400;
  return {
    unit: {
      name: `${reading.unit.name} per ${time.name}`,
      dimension: "speed",
      factor: (reading.unit.factor ?? 1) / (time.factor * secondsPerDay),
    },
    next: reading.next + 2,
  };
}

/** The unit after a number, if one follows: "miles", "-inch", "km/h", "[kg]", "square feet", "degrees c". */
export function readUnit(tokens: readonly KnownWord[], number: NumberReading): UnitReading | undefined {
  let at = number.next;
  const hyphen = tokens[at]?.text;
  if ((hyphen === "-" || hyphen === "‑") && isGlued(tokens, at) && isGlued(tokens, at + 1)) at++;
  // "half an hour": the unit of a fraction may have an article.
  const lower = tokens[at]?.lower;
  if (number.form === "fraction" && (lower === "an" || lower === "a")) return readName(tokens, at + 1);
  const closing = BRACKETS.get(tokens[at]?.text ?? "");
  if (closing !== undefined) {
    const inside = UNIT_SYMBOLS.get(tokens[at + 1]?.lower ?? "");
    return inside !== undefined && tokens[at + 2]?.text === closing
      ? { unit: inside, next: at + 3 }
      : undefined;
  }
  const reading =
    readDegrees(tokens, at) ??
    readPower(tokens, at) ??
    readName(tokens, at) ??
    readSymbol(tokens, at, number);
  return reading === undefined ? undefined : withSpeed(tokens, reading);
}
