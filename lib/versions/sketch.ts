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

const ASCII_LIMIT = 128;

const IN_WORD = /[\p{L}\p{N}]/u;

const ASCII_IN_WORD = Uint8Array.from({ length: ASCII_LIMIT }, (_, unit) =>
  Number(IN_WORD.test(String.fromCharCode(unit))),
);

/** UTF-16 units of the letter or digit that stands at `at`; 0 where there is none. */
function unitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < ASCII_LIMIT) return ASCII_IN_WORD[unit] ?? 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return IN_WORD.test(character) ? character.length : 0;
}

/** A text in lower case with start and end of each of its words, one after the other. */
interface Words {
  readonly text: string;
  readonly bounds: Uint32Array;
}

function wordsOf(original: string): Words {
  const text = original.toLowerCase();
  const bounds = new Uint32Array(text.length + 1); // a word and what parts it from the next take two units
  let length = 0;
  let start = -1;
  for (let at = 0; at <= text.length; ) {
    const units = unitsAt(text, at); // none at the end, so that a last word ends there
    if (units > 0 && start < 0) start = at;
    if (units === 0 && start >= 0) {
      bounds[length] = start;
      bounds[length + 1] = at;
      length += 2;
      start = -1;
    }
    at += units || 1;
  }
  return { text, bounds: bounds.subarray(0, length) };
}

const countOf = ({ bounds }: Words): number => bounds.length >> 1;

/** FNV-1a, 32 bits, of the words of the shingle that begins with word `from`. */
function hashOf({ text, bounds }: Words, from: number): number {
  let hash = 0x811c9dc5;
  for (let word = from; word < from + SHINGLE_WORDS; word += 1) {
    const end = bounds[2 * word + 1] ?? 0;
    for (let at = bounds[2 * word] ?? 0; at < end; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

function shinglesOf(words: Words): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, countOf(words) - SHINGLE_WORDS + 1));
  for (let from = 0; from < shingles.length; from += 1) shingles[from] = hashOf(words, from);
  return shingles;
}

/** What a shingle is mixed with anew for each row. */
const SALTS = Int32Array.from({ length: BANDS * ROWS }, (_, row) => Math.imul(row + 1, 0x9e3779b1));

/** Mixes `shingle` with a row's salt; odd multipliers lose nothing. */
const mixed = (shingle: number, salt: number): number => {
  const product = Math.imul(shingle ^ salt, 0x85ebca6b);
  return (product ^ (product >>> 15)) >>> 0;
};

const leastOf = (shingles: Uint32Array, salt: number): number => {
  let least = 0xffffffff;
  for (let at = 0; at < shingles.length; at += 1)
    least = Math.min(least, mixed(shingles[at] as number, salt));
  return least;
};

/**
 * A sketch of a text (MinHash in bands, Broder 1997): near copies have a number in common, texts that merely speak of
 * one thing do not. Empty for a text too short to tell.
 */
export function sketchOf(text: string): readonly number[] {
  const words = wordsOf(text);
  if (countOf(words) < FEWEST_WORDS) return [];
  const shingles = shinglesOf(words);
  const least = SALTS.map((salt) => leastOf(shingles, salt));
  return Array.from({ length: BANDS }, (_, band) =>
    least
      .subarray(band * ROWS, (band + 1) * ROWS)
      .reduce((hash, value) => Math.imul(hash ^ value, 0x01000193) >>> 0, 0x811c9dc5 + band),
  );
}

/** The share of five-word runs that two texts have in common, 0 to 1 (Jaccard). */
export function likeness(a: string, b: string): number {
  const [these, those] = [new Set(shinglesOf(wordsOf(a))), new Set(shinglesOf(wordsOf(b)))];
  let both = 0;
  for (const shingle of these) if (those.has(shingle)) both += 1;
  const all = these.size + those.size - both;
  return all === 0 ? 0 : both / all;
}
