import { isGlued, type KnownWord } from "../text/known-word";
import { afterHyphen, type Group, isNumerator, readDigits, readHundreds, wordAt } from "./number-groups";

/** A multiplier right after digits; `m`, `b` and `mm` mean one only beside money and are read there. */
const GLUED_SCALES: ReadonlyMap<string, number> = new Map([["k", 1e3]]);

interface Scale {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
}

/** "million", "hundred", "k"; "hundred thousand" and "thousand billion" multiply. */
function readScale(tokens: readonly KnownWord[], at: number, group: Group | undefined): Scale | undefined {
  const glued =
    group?.digits === true && isGlued(tokens, at) ? GLUED_SCALES.get(tokens[at]?.lower ?? "") : undefined;
  if (glued !== undefined) return { value: glued, next: at + 1, ordinal: false };
  const scaleAt = group === undefined ? at : afterHyphen(tokens, at);
  const word = wordAt(tokens, scaleAt);
  if (word?.kind !== "scale" && word?.kind !== "hundred") return undefined;
  const larger = wordAt(tokens, scaleAt + 1);
  return larger?.kind === "scale" && larger.value > word.value && !larger.ordinal
    ? { value: word.value * larger.value, next: scaleAt + 2, ordinal: false }
    : { value: word.value, next: scaleAt + 1, ordinal: word.ordinal };
}

/**
 * A number of descending scales: "5.2 million", "three hundred thousand", "twenty-one trillion and three hundred",
 * "6 crore", "one hundred twenty-fifth". `allowAnd` is false where "and" closes a range.
 */
export function readScaledNumber(
  tokens: readonly KnownWord[],
  at: number,
  allowAnd: boolean,
): Group | undefined {
  let total = 0;
  let next = at;
  let limit = Number.POSITIVE_INFINITY;
  let digits = false;
  for (;;) {
    const isFirst = next === at;
    const hasAnd = !isFirst && tokens[next]?.lower === "and";
    if (hasAnd && !allowAnd) break;
    const start = hasAnd ? next + 1 : isFirst ? next : afterHyphen(tokens, next);
    const group = (isFirst ? readDigits(tokens, start) : undefined) ?? readHundreds(tokens, start);
    const scale = group?.ordinal === true ? undefined : readScale(tokens, group?.next ?? start, group);
    if (scale !== undefined && (group !== undefined || isFirst)) {
      if (scale.value >= limit) break;
      total += (group?.value ?? 1) * scale.value;
      next = scale.next;
      limit = scale.value;
      digits ||= group?.digits === true;
      if (scale.ordinal) return { value: total, next, ordinal: true, digits };
      continue;
    }
    if (group === undefined) break;
    // What is left must be smaller than the last scale, no numerator, and no rank after digits ("$2 million first").
    const isRest =
      group.value < limit && !isNumerator(tokens, group.next, group.value) && !(digits && group.ordinal);
    if (!isFirst && !isRest) break;
    return {
      value: total + group.value,
      next: group.next,
      ordinal: group.ordinal,
      digits: digits || group.digits,
    };
  }
  return next === at ? undefined : { value: total, next, ordinal: false, digits };
}
