import { type Tokenizer, tokenizerOf } from "../text/tokenize";
import { vocabulary } from "./vocabulary";

/** Tokens with the classes of their words, as the recognisers need them. */
export const tokenizeWords: Tokenizer = tokenizerOf(vocabulary);
