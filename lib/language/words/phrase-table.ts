import type { KnownWord } from "../text/known-word";

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases of one or more words, found by their first word. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** Builds a table from lists of phrases, phrases parted by "|", words by a space; longer phrases win. */
export function phraseTable<Value>(lists: readonly (readonly [Value, string])[]): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [value, phrases] of lists) {
    for (const phrase of phrases.split("|")) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      const known = table.get(first);
      if (known === undefined) table.set(first, [{ words, value }]);
      else known.push({ words, value });
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function standsAt({ words }: Phrase<unknown>, tokens: readonly KnownWord[], index: number): boolean {
  // Tables are asked by the first word.
  for (let offset = 1; offset < words.length; offset += 1) {
    if (tokens[index + offset]?.lower !== words[offset]) return false;
  }
  return true;
}

/** The longest phrase of `table` that begins at token `index`. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  tokens: readonly KnownWord[],
  index: number,
): Phrase<Value> | undefined {
  const candidates = table.get(tokens[index]?.lower ?? "");
  if (candidates === undefined) return undefined;
  for (const phrase of candidates) if (standsAt(phrase, tokens, index)) return phrase;
  return undefined;
}
