/** Up to four capitalised words. */
const name = String.raw`(\p{Lu}[\p{L}-]{0,20}(?:\s\p{Lu}[\p{L}-]{0,20}){0,3})`;

const handled = new RegExp(
  String.raw`\b(?:seen|obtained|reviewed|viewed|examined|verified|compiled|analysed|analyzed|conducted|gathered) by (?:the |The )?${name}`,
  "u",
);
const relayed = new RegExp(
  String.raw`\b(?:reported|revealed|disclosed|uncovered)(?:\s\p{L}{1,12}){0,4}? by (?:the |The )?${name}`,
  "u",
);
const closing = new RegExp(
  String.raw`,\s(?:the\s|The\s)?${name}\s(?:has\s|first\s){0,2}(?:reports?|reported|wrote|writes)\b`,
  "u",
);
const citing = /^\s{0,3}(?:Citing|Quoting|Per) ([^,]{2,80}),/u;
const perAtEnd = /, per ((?:the |The )?\p{Lu}[^,.]{1,50})\.?$/u;

/** Who had the papers in hand: "the Courier" of "emails obtained by the Courier show". */
export const handlerIn = (text: string): string | undefined => handled.exec(text)?.[1];

const contributed = new RegExp(
  String.raw`(?:^|[.!?”"]\s)(?:The |the )?${name} contributed to this (?:report|story|article)\b`,
  "u",
);

/** Whose report a passage passes on: "as reported by the Courier", "first revealed this week by the Courier". */
export const relayedReporter = (text: string): string | undefined =>
  relayed.exec(text)?.[1] ?? contributed.exec(text)?.[1];

/** Whose report closes a sentence: "..., the Bay Courier reported on Sunday." */
export const closingReporter = (text: string): string | undefined => closing.exec(text)?.[1];

/** Whom a passage cites at its opening: "Citing two officials, ...". */
export const citedAtOpening = (text: string): string | undefined =>
  (citing.exec(text) ?? perAtEnd.exec(text))?.[1];
