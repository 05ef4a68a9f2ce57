/** Words in a row that two texts have in common when one copied from the other. */
const SHINGLE_WORDS = 5;

/**
 * Of texts that share four fifths of their shingles, one of so many bands is equal with a probability of .71, of those
 * that share nine tenths .96; of those that share half .02.
 */
const BANDS = 6;
const ROWS = 8;

/** Shorter texts are alike by chance. */
const FEWEST_WORDS = 40;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a, 32 bits. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + SHINGLE_WORDS; at += 1) {
    const word = words[at] ?? "";
    for (let index = 0; index < word.length; index += 1)
      hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

function shinglesOf(words: readonly string[]): Set<number> {
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) shingles.add(hashOf(words, at));
  return shingles;
}

/** Mixes `shingle` anew for each row; odd multipliers lose nothing. */
const mixed = (shingle: number, row: number): number => {
  const product = Math.imul(shingle ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b | 1);
  return (product ^ (product >>> 15)) >>> 0;
};

/**
 * A sketch of a text (MinHash in bands, Broder 1997): near copies have a number in common, texts that merely speak of
 * one thing do not. Empty for a text too short to tell.
 */
export function sketchOf(text: string): readonly number[] {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shinglesOf(words)) {
    for (let row = 0; row < least.length; row += 1) {
      const value = mixed(shingle, row);
      if (value < (least[row] ?? 0)) least[row] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    least
      .subarray(band * ROWS, (band + 1) * ROWS)
      .reduce((hash, value) => Math.imul(hash ^ value, 0x01000193) >>> 0, 0x811c9dc5 + band),
  );
}

/** The share of five-word runs that two texts have in common, 0 to 1 (Jaccard). */
export function likeness(a: string, b: string): number {
  const [these, those] = [shinglesOf(wordsOf(a)), shinglesOf(wordsOf(b))];
  let both = 0;
  for (const shingle of these) if (those.has(shingle)) both += 1;
  const all = these.size + those.size - both;
  return all === 0 ? 0 : both / all;
}
