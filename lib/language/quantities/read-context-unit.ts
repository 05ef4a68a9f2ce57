import type { KnownWord } from "../text/known-word";
import type { Amount } from "./read-amount";
import { UNIT_WORDS } from "./units";

const HIGHEST_AGE = 120;
/** Younger ages are spelled out; small numbers between commas are as often scores and list marks. */
const LOWEST_BARE_AGE = 10;
const NAME = /^\p{Lu}\p{Ll}/u;

/** "aged 33", "John Smith, 33, said": an age without a unit. */
function isBareAge(tokens: readonly KnownWord[], { first, next, value, dimension }: Amount): boolean {
  if (dimension !== "count" || value <= 0 || value > HIGHEST_AGE || !Number.isInteger(value)) return false;
  const before = tokens[first - 1];
  if (before?.lower === "aged" || before?.lower === "age") return true;
  const isBetweenCommas = before?.text === "," && tokens[next]?.text === ",";
  return (
    isBetweenCommas &&
    value >= LOWEST_BARE_AGE &&
    tokens[first]?.kind === "number" &&
    NAME.test(tokens[first - 2]?.text ?? "")
  );
}

const WEATHER = new Set(
  "temperature temperatures hot heat heatwave cold cool warm warmer warming weather high highs low lows forecast thermometer fahrenheit celsius freezing".split(
    " ",
  ),
);
const WORDS_AROUND = 8;

/** "the temperature is 24 degrees": degrees of heat where the words around speak of weather. */
function isHeat(tokens: readonly KnownWord[], { first, next, unit }: Amount): boolean {
  if (unit !== "degree") return false;
  const around = tokens.slice(Math.max(0, first - WORDS_AROUND), next + WORDS_AROUND);
  return around.some((token) => WEATHER.has(token.lower));
}

/** The amount with the dimension that the words around it give: bare ages, and degrees of heat. */
export function withContextUnit(tokens: readonly KnownWord[], amount: Amount): Amount {
  if (isHeat(tokens, amount)) {
    const { measure: _, ...bare } = amount;
    return { ...bare, dimension: "temperature" };
  }
  const year = UNIT_WORDS.get("year");
  return year !== undefined && isBareAge(tokens, amount)
    ? { ...amount, dimension: "age", unit: "year", measure: year }
    : amount;
}
