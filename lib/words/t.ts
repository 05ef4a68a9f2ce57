import type { Fill, MessageKey, OpenNames } from "./message-key";
import { chosenSpeech, directionOf, type Messages } from "./speak";

type Value = string | number;

/**
 * A message in the chosen language, its names filled: numbers in the language's own digits and grouping, words as
 * they are. A message with plural forms takes the form that the language has for `count`.
 */
export const t = <Key extends MessageKey>(key: Key, ...fill: Fill<Key, Value>): string =>
  piecesOf<Key, Value>(key, ...fill)
    .map((piece) => (typeof piece === "string" ? piece : wordsOf(piece.value)))
    .join("");

/** A message cut at its names, for values that are more than words. */
export function piecesOf<Key extends MessageKey, Filling>(
  key: Key,
  ...[values]: Fill<Key, Filling>
): readonly (string | { readonly name: string; readonly value: Filling })[] {
  const named = (values ?? {}) as Readonly<Record<OpenNames<Key> & string, Filling>>;
  return textOf(key, named)
    .split(/\{(\w+)\}/)
    .map((piece, place) => {
      const isName = place % 2 === 1;
      return isName ? { name: piece, value: named[piece as OpenNames<Key>] } : piece;
    });
}

function textOf(key: string, values: Readonly<Record<string, unknown>>): string {
  const { messages, plural } = chosenSpeech();
  const found = key
    .split(".")
    .reduce<string | Messages | undefined>(
      (group, name) => (typeof group === "object" ? group[name] : undefined),
      messages,
    );
  if (typeof found === "string") return found;
  const form = found?.[plural.select(Number(values.count))] ?? found?.other;
  if (typeof form !== "string") throw new Error(`no message "${key}"`);
  return form;
}

function wordsOf(value: Value): string {
  const { number, language } = chosenSpeech();
  return typeof value === "number" ? number.format(value) : isolated(value, directionOf(language));
}

const OPPOSITE = { ltr: /[\p{Script=Arabic}\p{Script=Hebrew}]/u, rtl: /\p{Script=Latin}/u };
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ["\u2068", "\u2069"];

/** Words of the other direction are kept from reordering the message around them (UAX 9, isolates). */
const isolated = (words: string, direction: "ltr" | "rtl"): string =>
  OPPOSITE[direction].test(words) ? `${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}` : words;
