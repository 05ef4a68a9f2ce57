import type { Units } from "./units";

/** Classes of UTF-16 units, those of words next to each other; a surrogate is `astral`, its class depends on the pair. */
export const CharacterClass = {
  space: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  number: 5,
  other: 6,
  astral: 7,
} as const;

/** Case bits beside the class. */
const UPPER = 8;
const LOWER = 16;
const CLASS_BITS = 7;

function caseOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return UPPER;
  return /\p{Ll}/u.test(character) ? LOWER : 0;
}

function classify(character: string): number {
  if (/\s/u.test(character)) return CharacterClass.space;
  if (/\p{L}/u.test(character)) return CharacterClass.letter;
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit;
  if (/\p{M}/u.test(character)) return CharacterClass.mark;
  return /\p{N}/u.test(character) ? CharacterClass.number : CharacterClass.other;
}

/** Classes and cases seen so far by UTF-16 unit, 0 where not asked yet: a table answers in a fraction of a regex's time. */
const known = new Uint8Array(0x10000);

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function look(code: number): number {
  const character = String.fromCharCode(code);
  const found = isSurrogate(code) ? CharacterClass.astral : classify(character) | caseOf(character);
  known[code] = found;
  return found;
}

const bitsOfUnit = (code: number): number => {
  const seen = known[code] ?? 0;
  return seen === 0 ? look(code) : seen;
};

/** The class of the UTF-16 unit `code`: one of `CharacterClass`. */
export const classOfUnit = (code: number): number => bitsOfUnit(code) & CLASS_BITS;

/** True for capital letters; of a surrogate pair neither unit is one. */
export const isUpperUnit = (code: number): boolean => (bitsOfUnit(code) & UPPER) !== 0;

/** True for small letters; of a surrogate pair neither unit is one. */
export const isLowerUnit = (code: number): boolean => (bitsOfUnit(code) & LOWER) !== 0;

const isPairAt = (units: Units, at: number, to: number): boolean => {
  const [high, low] = [units[at] ?? 0, units[at + 1] ?? 0];
  return at + 1 < to && high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
};

/** The class of the character at `at`, before `to`, surrogate pairs taken together; a lone surrogate is `other`. */
export function classAt(units: Units, at: number, to: number): number {
  const found = classOfUnit(units[at] ?? 0);
  if (found !== CharacterClass.astral) return found;
  if (!isPairAt(units, at, to)) return CharacterClass.other;
  return classify(String.fromCharCode(units[at] ?? 0, units[at + 1] ?? 0));
}

/** Units of the character at `at`, before `to`: 2 for a surrogate pair, otherwise 1. */
export const widthAt = (units: Units, at: number, to: number): number =>
  isSurrogate(units[at] ?? 0) && isPairAt(units, at, to) ? 2 : 1;
