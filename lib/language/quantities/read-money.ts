import { isGlued, type KnownWord } from "../text/known-word";
import {
  AMBIGUOUS_NOUNS,
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  ISSUERS,
} from "./currencies";
import { type NumberReading, readNumber } from "./read-number";

/** An amount of money on tokens `[first, next)`. */
export interface MoneyReading {
  readonly first: number;
  readonly next: number;
  readonly currency: string;
  /** The factor that a glued letter adds to the number: "$5m" is 1e6. */
  readonly factor: number;
  /** True when the factor is part of the unit ("MUSD"), not of the number ("5m"). */
  readonly isUnitScaled?: true;
  /** Added from smaller coins: the ".5" of "3 dollars 50 cents". */
  readonly extra: number;
}

const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["mm", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

/** Amounts from here on may follow the noun ("dollar 22.5 million"); smaller numbers after it count something else. */
const LEAST_AFTER_NOUN = 1000;

/** "dollar 22.5 million", "rupees 4,500": a noun before a large amount. */
function nounBefore(
  tokens: readonly KnownWord[],
  number: NumberReading,
): { first: number; currency: string } | undefined {
  const noun = CURRENCY_NOUNS.get(tokens[number.first - 1]?.lower ?? "");
  const isAmount = number.digits && number.value >= LEAST_AFTER_NOUN;
  return noun === undefined || !isAmount ? undefined : { first: number.first - 1, currency: noun };
}

const MILLION = 1e6;

/** "30 MUSD", "48.5 MEUR": millions of a currency, as companies in the north of Europe write them. */
function millionsOf(token: KnownWord): string | undefined {
  return token.text.startsWith("M") && token.text.length === 4
    ? CURRENCY_CODES.get(token.lower.slice(1))
    : undefined;
}

/** A sign or code before the number: "$", "US$", "u.s $", "EUR". */
function currencyBefore(
  tokens: readonly KnownWord[],
  at: number,
): { first: number; currency: string } | undefined {
  const token = tokens[at - 1];
  if (token === undefined) return undefined;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign === "dollar") {
    const prefix = tokens[at - 2];
    const whose = DOLLAR_PREFIXES.get(prefix?.lower ?? "");
    const isSpelled =
      whose !== undefined &&
      (isGlued(tokens, at - 1) || (prefix?.lower ?? "") !== "a") &&
      (isGlued(tokens, at - 1) || (prefix?.lower ?? "") !== "s");
    if (isSpelled) {
      // "u.s $": the tokenizer parts "u" and ".s".
      return { first: at - 2, currency: whose };
    }
    if (tokens[at - 2]?.lower === "s" && tokens[at - 3]?.text === "." && tokens[at - 4]?.lower === "u")
      return { first: at - 4, currency: "us dollar" };
  }
  if (sign !== undefined && sign !== "cent") return { first: at - 1, currency: sign };
  const code =
    token.text === token.text.toUpperCase() || tokens[at]?.kind === "number"
      ? CURRENCY_CODES.get(token.lower)
      : undefined;
  return code === undefined ? undefined : { first: at - 1, currency: code };
}

/** A sign, code or noun after the number: "euros", "US dollars", "-cent", "€", "CHF". */
function currencyAfter(
  tokens: readonly KnownWord[],
  number: NumberReading,
): { next: number; currency: string } | undefined {
  let at = number.next;
  if (tokens[at]?.text === "-" && isGlued(tokens, at) && isGlued(tokens, at + 1)) at++;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const sign = CURRENCY_SIGNS.get(token.text);
  // "10 $ …" but not the "$" of the next amount in "10 $20".
  if (sign !== undefined && tokens[at + 1]?.kind !== "number") return { next: at + 1, currency: sign };
  const code = number.digits ? CURRENCY_CODES.get(token.lower) : undefined;
  if (code !== undefined && !(tokens[at + 1]?.kind === "number" && !isGlued(tokens, at)))
    return { next: at + 1, currency: code };
  const two = ISSUERS.get(`${token.lower} ${tokens[at + 1]?.lower ?? ""}`);
  const issuer = two ?? ISSUERS.get(token.lower);
  const nounAt = two !== undefined ? at + 2 : issuer !== undefined ? at + 1 : at;
  const lower = tokens[nounAt]?.lower ?? "";
  const noun = CURRENCY_NOUNS.get(lower);
  if (noun !== undefined) {
    const isNational =
      issuer !== undefined &&
      noun !== "yen" &&
      noun !== "yuan" &&
      noun !== "euro" &&
      noun !== "cent" &&
      noun !== "penny";
    return { next: nounAt + 1, currency: isNational ? `${issuer} ${noun}` : noun };
  }
  const ambiguous = AMBIGUOUS_NOUNS.get(lower);
  if (ambiguous === undefined) return undefined;
  if (issuer !== undefined) return { next: nounAt + 1, currency: `${issuer} ${ambiguous}` };
  if (tokens[nounAt + 1]?.lower === "sterling") return { next: nounAt + 2, currency: ambiguous };
  // Nobody weighs millions of pounds of anything without saying "of".
  return number.value >= 1e6 && tokens[nounAt + 1]?.lower !== "of"
    ? { next: nounAt + 1, currency: ambiguous }
    : undefined;
}

const HUNDREDTHS = new Set(["cent", "penny"]);

/** "… dollars and 50 cents", "… dollars forty five": coins after a whole amount in words. */
function readCoins(tokens: readonly KnownWord[], at: number): { value: number; next: number } | undefined {
  const start = tokens[at]?.lower === "and" ? at + 1 : at;
  const coins = readNumber(tokens, start);
  if (
    coins === undefined ||
    coins.form !== "cardinal" ||
    coins.value >= 100 ||
    !Number.isInteger(coins.value)
  )
    return undefined;
  const after = currencyAfter(tokens, coins);
  if (after !== undefined)
    return HUNDREDTHS.has(after.currency) ? { value: coins.value, next: after.next } : undefined;
  const follower = tokens[coins.next];
  const closes =
    follower === undefined ||
    (follower.kind === "punctuation" &&
      follower.text !== "%" &&
      follower.text !== "-" &&
      follower.text !== "$");
  return closes && coins.value >= 10 ? { value: coins.value, next: coins.next } : undefined;
}

/** The money that `number` counts, if a currency stands beside it. */
export function readMoney(tokens: readonly KnownWord[], number: NumberReading): MoneyReading | undefined {
  if (number.form === "ordinal") return undefined;
  const before = currencyBefore(tokens, number.first);
  if (before !== undefined) {
    const letter = tokens[number.next];
    const factor =
      letter !== undefined && number.digits && isGlued(tokens, number.next)
        ? SCALE_LETTERS.get(letter.lower)
        : undefined;
    return {
      ...before,
      next: factor === undefined ? number.next : number.next + 1,
      factor: factor ?? 1,
      extra: 0,
    };
  }
  const follower = tokens[number.next];
  const millions = follower === undefined ? undefined : millionsOf(follower);
  if (millions !== undefined) {
    return {
      first: number.first,
      next: number.next + 1,
      currency: millions,
      factor: MILLION,
      isUnitScaled: true,
      extra: 0,
    };
  }
  const after = currencyAfter(tokens, number);
  if (after === undefined) {
    const noun = nounBefore(tokens, number);
    return noun === undefined ? undefined : { ...noun, next: number.next, factor: 1, extra: 0 };
  }
  const coins = HUNDREDTHS.has(after.currency) ? undefined : readCoins(tokens, after.next);
  return {
    first: number.first,
    next: coins?.next ?? after.next,
    currency: after.currency,
    factor: 1,
    extra: (coins?.value ?? 0) / 100,
  };
}
