import { WordMemory } from "../text/known-word";
import { type Tokenizer, tokenizerOf } from "../text/tokenize";
import { vocabulary } from "./vocabulary";

/** The words that the recognisers' readings share. */
export const wordMemory = new WordMemory(vocabulary);

/** Tokens with the classes of their words, as the recognisers need them. */
export const tokenizeWords: Tokenizer = tokenizerOf(wordMemory);
