import { relatePlaces } from "@/lib/language";
import { relationOf } from "../lexicon/lexicon";
import type { Word } from "../words/read-words";

/** How a word of the claim and a word of the passage stand to each other. */
export type LinkKind =
  | "same"
  | "synonym"
  | "derived"
  | "spelling"
  | "broader"
  | "sibling"
  | "antonym"
  | "substituted";

/** How much of the claim's word the passage's word takes over. */
export const linkStrength: Readonly<Record<LinkKind, number>> = {
  same: 1,
  synonym: 0.85,
  derived: 0.85,
  spelling: 0.8,
  broader: 0.5,
  sibling: 0.25,
  antonym: 0.25,
  substituted: 0,
};

/** From here on the passage's word takes the place of the claim's. */
const HELD = 0.5;

/** True for a link by which one word stands for the other. */
export const isHeld = (link: { readonly kind: LinkKind } | undefined): boolean =>
  link !== undefined && linkStrength[link.kind] >= HELD;

/** Words linked more loosely than this may be denied apart without contradiction. */
const TIGHT = 0.8;

/** True for a link so close that what is said of the one word is said of the other, or against it. */
export const isTight = <Of extends { readonly kind: LinkKind }>(link: Of | undefined): link is Of =>
  link !== undefined && (linkStrength[link.kind] >= TIGHT || link.kind === "antonym");

/** Shared beginnings shorter than this join words that have nothing in common. */
const shortestRoot = 5;
/** Of the longer word: "negotiate" and "negotiations" share three quarters, "president" and "presentation" less. */
const rootShare = 0.6;

/** True when both lower-case words seem to be built on one root. */
export function shareRoot(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortestRoot) return long.startsWith(short) && short.length === 4 && long.length <= 6;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return shared >= shortestRoot && shared >= rootShare * long.length && shared >= short.length - 2;
}

const longestCompared = 24;

/** Levenshtein distance, or 3 as soon as it is above 2. */
export function smallEditDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > longestCompared || b.length > longestCompared) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(3, row[b.length] ?? 3);
}

/** Names of five letters may differ in one, of eight in two, and still be one name misspelt. */
const areSpellings = (a: Word, b: Word): boolean => {
  const shortest = Math.min(a.lower.length, b.lower.length);
  if (!a.proper || !b.proper || shortest < 5) return false;
  return smallEditDistance(a.lower, b.lower) <= (shortest >= 8 ? 2 : 1);
};

/** What was in Paris was in France. */
const holdsPlace = (a: Word, b: Word): boolean =>
  a.proper && b.proper && relatePlaces(a.text, b.text) === "holds";

/** How two content words relate by themselves, or `undefined` when they do not. */
export function relateWords(a: Word, b: Word): LinkKind | undefined {
  if (a.lemma === b.lemma) return "same";
  if (a.wordKind !== "content" || b.wordKind !== "content") return undefined;
  if (areSpellings(a, b)) return "spelling";
  const relation = a.proper && b.proper ? "unrelated" : relationOf(a.lemma, b.lemma);
  if (relation === "synonym" || relation === "antonym") return relation;
  if (shareRoot(a.lower, b.lower)) return "derived";
  if (relation !== "unrelated") return relation;
  return holdsPlace(a, b) ? "broader" : undefined;
}
