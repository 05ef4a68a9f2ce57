import { NUMBER_WORDS } from "../quantities/number-words";
import type { KnownWord } from "../text/known-word";

/** A whole number under ten thousand in digits or, under one hundred, in words; never a fraction or an ordinal. */
export function readSmallNumber(
  tokens: readonly KnownWord[],
  at: number,
): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "number") {
    const suffix = tokens[at + 1];
    const isOrdinal = suffix?.gap === 0 && /^(?:st|nd|rd|th)$/u.test(suffix.lower);
    return /^\d{1,4}$/u.test(token.text) && !isOrdinal
      ? { value: Number(token.text), next: at + 1 }
      : undefined;
  }
  const word = NUMBER_WORDS.get(token.lower);
  if (word === undefined || word.ordinal) return undefined;
  if (word.kind === "collective") return { value: word.value, next: at + 1 };
  if (word.kind === "hundred" || word.kind === "scale") return { value: word.value, next: at + 1 };
  const after = tokens[at + 1];
  const unitAt = after?.text === "-" ? at + 2 : at + 1;
  const unit = word.kind === "ten" ? NUMBER_WORDS.get(tokens[unitAt]?.lower ?? "") : undefined;
  if (unit?.kind === "unit" && !unit.ordinal && unit.value > 0)
    return { value: word.value + unit.value, next: unitAt + 1 };
  const scale = NUMBER_WORDS.get(after?.lower ?? "");
  return scale !== undefined &&
    !scale.ordinal &&
    (scale.kind === "hundred" || scale.kind === "scale" || scale.kind === "collective")
    ? { value: word.value * scale.value, next: at + 2 }
    : { value: word.value, next: at + 1 };
}
