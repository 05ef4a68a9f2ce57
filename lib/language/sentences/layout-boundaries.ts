/** Marks of layout that part sentences without a full stop, each found with one linear expression. */
const RULE = /(?<=^|\s)(?:_{3,}|={3,}|\*{3,}|-{4,}|~{3,}|#{3,})(?=\s|$)/gu;
const STAMP = /(?<=\s)\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}(?::\d{2})? [AP]M(?=\s|$)/gu;
const ADDRESS = /(?<=^|\s)(?:(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}\.[^\s@.]{2,8})(?=\s)/gu;
const SMILEY = /(?<=\s)(?:[:;]-?[()DP]|<3)(?=\s\p{Lu})/gu;
const GREETING = /^\s*(?:Dear|Hi|Hello|Hey)(?: \p{L}{1,20}){0,3},(?=\s\p{Lu})/u;
const CLOSING =
  /(?<=^|[.!?]\s)(?:(?:[Kk]ind(?:est)?|[Bb]est|[Ww]arm) )?(?:[Rr]egards|Thanks|Thank you|Sincerely|Cheers|Best),(?=\s\p{Lu})/gu;

/** Enough for a space and "https:". */
const ADDRESS_LOOKAHEAD = 8;
/** A greeting with three names at most. */
const GREETING_LENGTH = 80;
const UPPER_OR_ADDRESS = /^\s(?:\p{Lu}|https?:)/u;

/**
 * Boundaries that layout sets where line breaks were lost: around rules of signs, around the date stamps of forwarded
 * letters, after web addresses before a capital, after "Regards,". Offsets in order of kind, not sorted.
 */
export function layoutBoundaries(text: string, start: number, end: number): number[] {
  const block = text.slice(start, end);
  const boundaries: number[] = [];
  const hasDigit = block.includes("/");
  if (/[_=*~#-]{3}/u.test(block)) {
    for (const { index, 0: rule } of block.matchAll(RULE))
      boundaries.push(start + index, start + index + rule.length);
  }
  if (hasDigit) {
    for (const { index, 0: stamp } of block.matchAll(STAMP)) {
      const isPlaced = /(?:\b(?:on|at|of)|,)\s$/u.test(block.slice(Math.max(0, index - 4), index));
      if (!isPlaced) boundaries.push(start + index);
      boundaries.push(start + index + stamp.length);
    }
  }
  if (block.includes("www.") || block.includes("://") || block.includes("@")) {
    for (const { index, 0: address } of block.matchAll(ADDRESS)) {
      const after = index + address.length;
      const isOpen =
        /[,;]$/u.test(address) || !UPPER_OR_ADDRESS.test(block.slice(after, after + ADDRESS_LOOKAHEAD));
      if (!isOpen) boundaries.push(start + after);
    }
  }
  if (block.includes(":") || block.includes(";")) {
    for (const { index, 0: smiley } of block.matchAll(SMILEY)) boundaries.push(start + index + smiley.length);
  }
  const greeting = GREETING.exec(block.slice(0, GREETING_LENGTH));
  if (greeting !== null) boundaries.push(start + greeting[0].length);
  if (block.includes(",")) {
    for (const { index, 0: closing } of block.matchAll(CLOSING))
      boundaries.push(start + index + closing.length);
  }
  return boundaries;
}
