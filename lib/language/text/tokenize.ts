import type { Span } from "@/lib/model";

export type TokenKind = "word" | "number" | "punctuation";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
}

/**
 * The order matters: dotted abbreviations before words, possessives before bare apostrophes.
 * Every alternative consumes at least one character and none can backtrack over another.
 */
const TOKEN =
  /(?<dotted>(?:\p{L}\.){2,})|(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)|(?<clitic>['’]s(?![\p{L}\p{N}]))|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}+)*)|(?<other>\S)/gu;

/**
 * Words, numbers and punctuation marks of `text`, in order, white space left out. A possessive "'s" is a word
 * of its own; hyphens part words; "U.S." is one word. Linear in the length of the text; any string is allowed.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    const groups = match.groups ?? {};
    const kind: TokenKind =
      groups.number !== undefined ? "number" : groups.other !== undefined ? "punctuation" : "word";
    tokens.push({
      kind,
      text: surface,
      lower: surface.toLowerCase(),
      start: match.index,
      end: match.index + surface.length,
    });
  }
  return tokens;
}
