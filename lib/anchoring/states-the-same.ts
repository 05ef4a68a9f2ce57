const FIGURES = /\d+(?:[.,:]\d+)*/g;
const DENIALS = /\b(?:not|no|never|none|nobody|without|denied|denies|deny)\b|n['’]t\b/giu;

/**
 * True when two near-equal texts hold the same figures and as many denials. A sentence whose 33 became 34 was
 * edited by two letters, and says something else.
 */
export const statesTheSame = (a: string, b: string): boolean =>
  listed(a, FIGURES) === listed(b, FIGURES) && count(a, DENIALS) === count(b, DENIALS);

const listed = (text: string, pattern: RegExp): string => (text.match(pattern) ?? []).join(" ");
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;
