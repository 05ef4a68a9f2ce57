import { isDictionaryWord } from "../lexicon/lexicon";
import { irregularForms } from "./irregular-forms";

/** Endings and what stands for them in the lemma, likeliest first. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ["ies", ["y", "ie"]],
  ["ied", ["y"]],
  ["ves", ["f", "ve"]],
  ["ches", ["ch"]],
  ["shes", ["sh"]],
  ["sses", ["ss"]],
  ["xes", ["x"]],
  ["zes", ["ze", "z"]],
  ["oes", ["o", "oe"]],
  ["s", [""]],
  ["ing", ["e", ""]],
  ["ed", ["e", ""]],
  ["iest", ["y"]],
  ["ier", ["y"]],
  ["est", ["", "e"]],
];

/** Endings that double the letter before them: "stopped", but not "carried". */
const doubling = new Set(["ing", "ed", "est"]);
const doubled = /([b-df-hj-np-tv-z])\1$/;
const shortestStem = 2;

function undo(word: string, ending: string, replacements: readonly string[]): string | undefined {
  if (!word.endsWith(ending)) return undefined;
  if (ending === "s" && /(?:ss|us|is)$/.test(word)) return undefined;
  const stem = word.slice(0, -ending.length);
  if (stem.length < shortestStem || !/[aeiouy]/.test(stem)) return undefined;
  const candidates = replacements.map((replacement) => stem + replacement);
  if (doubling.has(ending) && doubled.test(stem)) candidates.unshift(stem.slice(0, -1), stem);
  return candidates.find(isDictionaryWord) ?? (ending === "s" ? stem : undefined);
}

/**
 * The dictionary form of a lower-case English word: "releases" and "released" give "release". A word that no
 * rule brings to a dictionary word is returned as it is, but for a plural "s".
 */
export function lemmaOf(word: string): string {
  const irregular = irregularForms.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3) return word;
  for (const [ending, replacements] of endings) {
    const lemma = undo(word, ending, replacements);
    if (lemma !== undefined) return lemma;
  }
  return word;
}
