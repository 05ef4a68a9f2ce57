import type { KnownWord } from "../text/known-word";

const AHEAD = new Set(
  "will won't shall would 'll ’ll going scheduled upcoming plans planned planning plan due expected expects expires deadline set forthcoming starting until till by before tomorrow next hopes intends aims may".split(
    " ",
  ),
);

/** How far the words that tell of the future may stand from the date. */
const WORDS_AROUND = 10;

const SENTENCE_ENDS = new Set([".", "!", "?"]);

function isAhead(tokens: readonly KnownWord[], from: number, step: 1 | -1): boolean {
  for (let count = 0, at = from; count < WORDS_AROUND; count++, at += step) {
    const token = tokens[at];
    if (token === undefined || SENTENCE_ENDS.has(token.text)) return false;
    if (AHEAD.has(token.lower)) return true;
  }
  return false;
}

/** True when the words around tokens `[first, next)` speak of what is to come: an open date then lies ahead. */
export const leansForward = (tokens: readonly KnownWord[], first: number, next: number): boolean =>
  isAhead(tokens, first - 1, -1) || isAhead(tokens, next, 1);
