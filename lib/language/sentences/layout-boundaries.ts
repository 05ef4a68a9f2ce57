import type { Span } from "@/lib/model";

/** Marks of layout that part sentences without a full stop, each found with one linear expression. */
const RULE = /(?<=^|\s)(?:_{3,}|={3,}|\*{3,}|-{4,}|~{3,}|#{3,})(?=\s|$)/gu;
const STAMP = /(?<=\s)\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}(?::\d{2})? [AP]M(?=\s|$)/gu;
const ADDRESS = /(?<=^|\s)(?:https?:\/\/\S+|[^\s@]{1,64}@[^\s@]{1,255}\.[^\s@.]{2,8})(?=\s)/gu;
const PLACES_STAMP = /(?:\b(?:on|at|of)|,)\s$/u;
const SMILEY = /(?<=\s)(?:[:;]-?[()DP]|<3)(?=\s\p{Lu})/gu;
const GREETING = /^(?:Dear|Hi|Hello|Hey)(?: \p{L}{1,20}){0,3},(?=\s\p{Lu})/u;
const CLOSING =
  /(?<=^|[.!?]\s)(?:(?:[Kk]ind(?:est)?|[Bb]est|[Ww]arm) )?(?:[Rr]egards|Thanks|Thank you|Sincerely|Cheers|Best),(?=\s\p{Lu})/gu;

/** Enough for a space and "https:". */
const ADDRESS_LOOKAHEAD = 8;
/** A greeting with three names at most. */
const GREETING_LENGTH = 80;
const UPPER_OR_ADDRESS = /^\s(?:\p{Lu}|https?:)/u;

/** Kinds of layout that a block may hold, as bits: what a first look at its characters found signs of. */
export const LayoutHint = { none: 0, rule: 1, stamp: 2, address: 4, smiley: 8, closing: 16 } as const;

const SLASH = 0x2f;
const AT = 0x40;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const COMMA = 0x2c;
const RULE_MARKS = new Set([..."_=*~-#"].map((mark) => mark.charCodeAt(0)));
const CLOSING_ENDS = ["egards", "hanks", "k you", "erely", "heers", "Best"];

const endsClosing = (text: string, at: number): boolean =>
  CLOSING_ENDS.some((ending) => text.startsWith(ending, at - ending.length));

/** What the character at `at`, of those that may hint at layout, hints at. */
export function layoutHintAt(text: string, at: number, code: number): number {
  switch (code) {
    case SLASH:
      return LayoutHint.stamp | (text.charCodeAt(at + 1) === SLASH ? LayoutHint.address : LayoutHint.none);
    case AT:
      return LayoutHint.address;
    case COLON:
    case SEMICOLON:
    case LESS:
      return text.charCodeAt(at - 1) === 0x20 ? LayoutHint.smiley : LayoutHint.none;
    case COMMA:
      return endsClosing(text, at) ? LayoutHint.closing : LayoutHint.none;
    default: {
      const isRun = text.charCodeAt(at - 1) === code && text.charCodeAt(at - 2) === code;
      return isRun && RULE_MARKS.has(code) ? LayoutHint.rule : LayoutHint.none;
    }
  }
}

interface Finder {
  readonly hint: number;
  readonly find: (block: string) => readonly number[];
}

const FINDERS: readonly Finder[] = [
  {
    hint: LayoutHint.rule,
    find: (block) => [...block.matchAll(RULE)].flatMap(({ index, 0: rule }) => [index, index + rule.length]),
  },
  {
    hint: LayoutHint.stamp,
    find: (block) =>
      [...block.matchAll(STAMP)].flatMap(({ index, 0: stamp }) => {
        const isPlaced = PLACES_STAMP.test(block.slice(Math.max(0, index - 4), index));
        return isPlaced ? [index + stamp.length] : [index, index + stamp.length];
      }),
  },
  {
    hint: LayoutHint.address,
    find: (block) =>
      [...block.matchAll(ADDRESS)].flatMap(({ index, 0: address }) => {
        const after = index + address.length;
        const goesOn =
          /[,;]$/u.test(address) || !UPPER_OR_ADDRESS.test(block.slice(after, after + ADDRESS_LOOKAHEAD));
        return goesOn ? [] : [after];
      }),
  },
  {
    hint: LayoutHint.smiley,
    find: (block) => [...block.matchAll(SMILEY)].map(({ index, 0: smiley }) => index + smiley.length),
  },
  {
    hint: LayoutHint.closing,
    find: (block) => [...block.matchAll(CLOSING)].map(({ index, 0: closing }) => index + closing.length),
  },
];

const GREETING_INITIALS = new Set("DH");

/**
 * Boundaries that layout sets where line breaks were lost: around rules of signs, around the date stamps of forwarded
 * letters, after web addresses and smileys before a capital, after a greeting and after "Regards,". `hints` are the
 * bits of {@link layoutHintAt} over all characters. Offsets into `text`, not sorted.
 */
export function layoutBoundaries(text: string, { start, end }: Span, hints: number): number[] {
  const mayGreet = GREETING_INITIALS.has(text.charAt(start));
  if (hints === LayoutHint.none && !mayGreet) return [];
  const block = start === 0 && end === text.length ? text : text.slice(start, end);
  const found: number[] = [];
  for (const { hint, find } of FINDERS) {
    if ((hints & hint) === 0) continue;
    for (const at of find(block)) found.push(at);
  }
  const greeting = mayGreet ? GREETING.exec(block.slice(0, GREETING_LENGTH)) : null;
  if (greeting !== null) found.push(greeting[0].length);
  return found.map((at) => start + at);
}
