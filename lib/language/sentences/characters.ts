import { CharacterClass, classOfUnit } from "../text/character-class";

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const TERMINATORS = codesOf(".!?…。！？");
const CLOSERS = codesOf("\"'”’»)]}");
const OPENERS = codesOf("\"'“‘«([{");

/** `. ! ? …` and the full-width forms of the first three. */
export const isTerminator = (code: number): boolean => TERMINATORS.has(code);

export const isCloser = (code: number): boolean => CLOSERS.has(code);
export const isOpener = (code: number): boolean => OPENERS.has(code);

/** White space of any width, without the zero-width joiners. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;

/** True for letters and digits of any script; false for either unit of a surrogate pair. */
export function isLetterOrDigit(code: number): boolean {
  const found = classOfUnit(code);
  return found === CharacterClass.letter || found === CharacterClass.digit || found === CharacterClass.number;
}

/** What a unit may mean to one who looks for the ends of sentences, as bits. */
export const CharacterRole = { terminator: 1, layout: 2, word: 4 } as const;

const SPACE = 0x20;
const AT = 0x40;
/** Digits, letters and all beyond; of the marks below it none makes a sentence alone. */
const FIRST_WORD_CODE = 0x30;

function roleOf(code: number): number {
  if (isTerminator(code)) return CharacterRole.terminator;
  const isLayout = code <= AT ? code !== SPACE : code === 0x5f || code === 0x7e;
  return (isLayout ? CharacterRole.layout : 0) | (code >= FIRST_WORD_CODE ? CharacterRole.word : 0);
}

const ASCII = 128;

const asciiRoles = Uint8Array.from({ length: ASCII }, (_, code) => roleOf(code));

/** The bits of `CharacterRole` that a UTF-16 unit has. */
export const rolesOf = (code: number): number => (code < ASCII ? (asciiRoles[code] ?? 0) : roleOf(code));
