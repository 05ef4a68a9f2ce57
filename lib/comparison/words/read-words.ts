import type { Token } from "@/lib/language";
import { functionWords, lightVerbs } from "./function-words";
import { lemmaOf } from "./lemma-of";

export type WordKind = "content" | "number" | "function";

/** A token as the alignment sees it. */
export interface Word extends Token {
  readonly wordKind: WordKind;
  readonly lemma: string;
  /** How much sharing the word says about sharing an event: 0 for function words, 1 for a plain content word. */
  readonly weight: number;
  /** Capitalised where a sentence does not ask for it. */
  readonly proper: boolean;
}

const PLAIN = 1;
/** Names and numbers tell events apart better than other words do. */
const TELLING = 1.5;
const LIGHT = 0.3;

/** "US", "WHO" and "IT" are names, whatever their letters spell. */
const isAcronym = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** The words and numbers of a text in order, punctuation left out. */
export function readWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let opensSentence = true;
  for (const token of tokens) {
    if (token.kind === "punctuation") {
      if (token.text === "." || token.text === "!" || token.text === "?") opensSentence = true;
      continue;
    }
    const bare = functionWords.has(token.lower) && !isAcronym(token.text);
    const wordKind: WordKind = token.kind === "number" ? "number" : bare ? "function" : "content";
    const lemma = wordKind === "content" ? lemmaOf(token.lower) : token.lower;
    const proper = wordKind === "content" && isCapitalised(token.text) && !opensSentence;
    const weight =
      wordKind === "function"
        ? 0
        : proper || wordKind === "number"
          ? TELLING
          : lightVerbs.has(lemma)
            ? LIGHT
            : PLAIN;
    words.push({ ...token, wordKind, lemma, weight, proper });
    opensSentence = false;
  }
  return words;
}
