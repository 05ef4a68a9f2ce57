/** What a UTF-16 unit is to the scanner. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

const ASCII_LIMIT = 128;

const ASCII_KIND = Uint8Array.from({ length: ASCII_LIMIT }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[0-9]/.test(character)) return DIGIT;
  return /[A-Za-z]/.test(character) ? LETTER : OTHER;
});

const NON_ASCII_LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Kind of each unit beyond ASCII plus one, filled in as units are met; 0 is not known yet. */
const KNOWN_KIND = new Uint8Array(0x10000);

const DOT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

function kindOf(unit: number): number {
  if (unit < ASCII_LIMIT) return ASCII_KIND[unit] ?? OTHER;
  const known = KNOWN_KIND[unit] ?? 0;
  if (known > 0) return known - 1;
  const kind = NON_ASCII_LETTER.test(String.fromCharCode(unit)) ? LETTER : OTHER;
  KNOWN_KIND[unit] = kind + 1;
  return kind;
}

/** Whether a mark between `before` and `after` belongs to the word: "1,800", "U.S", "don't". */
function joins(mark: number, before: number, after: number, length: number): boolean {
  if (mark === DOT) {
    return (before === DIGIT && after === DIGIT) || (before === LETTER && after === LETTER && length === 1);
  }
  if (mark === COMMA) return before === DIGIT && after === DIGIT;
  return (mark === APOSTROPHE || mark === CURLY_APOSTROPHE) && before === LETTER && after === LETTER;
}

/**
 * Calls `visit` with start and end of each word and number of `text`, in order; hyphens part words. A plain scanner
 * over UTF-16 units: building an index spends most of its time here, and it is an order faster than `tokenize`.
 */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    let before = kindOf(text.charCodeAt(at));
    if (before === OTHER) {
      at += 1;
      continue;
    }
    const start = at;
    let sinceMark = 0;
    for (at += 1, sinceMark = 1; at < length; ) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind !== OTHER) {
        before = kind;
        at += 1;
        sinceMark += 1;
      } else if (at + 1 < length && joins(unit, before, kindOf(text.charCodeAt(at + 1)), sinceMark)) {
        at += 1;
        sinceMark = 0;
      } else break;
    }
    visit(start, at);
  }
}
