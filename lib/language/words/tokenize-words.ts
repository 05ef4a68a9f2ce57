import type { Span } from "@/lib/model";
import { knownWordReader } from "../text/known-word";
import { scanTokens, type TokenKind, type TokenSink } from "../text/tokenize";
import { type Units, unitsOf } from "../text/units";
import { WordMemory } from "../text/word-memory";
import { vocabulary } from "./vocabulary";

/** The words that the recognisers' readings share. */
export const wordMemory = new WordMemory(knownWordReader(vocabulary));

/** One token with its place, for those who need no more than a list. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Bits of `WordClass`: what recognisers need to know of the word. */
  readonly classes: number;
}

class TokenList implements TokenSink {
  readonly tokens: Token[] = [];

  add(units: Units, start: number, end: number, kind: TokenKind, gap: number): void {
    const { text, lower, classes } = wordMemory.wordAt(units, start, end, kind, gap);
    this.tokens.push({ kind, text, lower, classes, start, end });
  }
}

/** The tokens of a text in order, with the classes of their words; as {@link scanTokens} reads them. */
export function tokenize(text: string): Token[] {
  const list = new TokenList();
  scanTokens(unitsOf(text), { start: 0, end: text.length }, list);
  return list.tokens;
}
