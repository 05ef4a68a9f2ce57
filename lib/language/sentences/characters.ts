/** `. ! ? …` and the full-width forms of the first three. */
export const isTerminator = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f;

/** White space of any width, without the zero-width joiners. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;

const CLOSERS = new Set("\"'”’»)]}");
const OPENERS = new Set("\"'“‘«([{");

export const isCloser = (character: string): boolean => CLOSERS.has(character);
export const isOpener = (character: string): boolean => OPENERS.has(character);

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

export const isLetterOrDigit = (character: string): boolean => LETTER_OR_DIGIT.test(character);
export const isUpper = (character: string): boolean => UPPER.test(character);
export const isLower = (character: string): boolean => LOWER.test(character);
