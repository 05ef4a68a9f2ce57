import { areExclusive, areOneStep } from "./exclusive-words";
import packed from "./lexicon.json";

/** How two dictionary words relate, as far as the lexicon knows. */
export type WordRelation = "synonym" | "antonym" | "broader" | "sibling" | "unrelated";

interface Lexicon {
  /** Word to the numbers of its synsets. */
  readonly synsetsOf: ReadonlyMap<string, readonly number[]>;
  /** Number of the parent synset, or -1. */
  readonly parents: Int32Array;
  readonly antonymsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

function addTo<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

function unpack(): Lexicon {
  const lines = packed.synsets.split("\n");
  const synsetsOf = new Map<string, number[]>();
  const parents = new Int32Array(lines.length).fill(-1);
  lines.forEach((line, synset) => {
    for (const part of line.split(" ")) {
      if (part === "") continue;
      if (part < "a") {
        parents[synset] = Number(part);
        continue;
      }
      const known = synsetsOf.get(part);
      if (known === undefined) synsetsOf.set(part, [synset]);
      else known.push(synset);
    }
  });
  const antonymsOf = new Map<string, Set<string>>();
  for (const pair of packed.antonyms.split("\n")) {
    const [a = "", b = ""] = pair.split(" ");
    addTo(antonymsOf, a, b);
    addTo(antonymsOf, b, a);
  }
  return { synsetsOf, parents, antonymsOf };
}

let unpacked: Lexicon | undefined;
const lexicon = (): Lexicon => {
  unpacked ??= unpack();
  return unpacked;
};

/** True when the lexicon holds `lemma` (lower case) as a word of everyday use. */
export const isDictionaryWord = (lemma: string): boolean => lexicon().synsetsOf.has(lemma);

/** The parts of speech that a word may be: how it is most likely used, not how it is used here. */
export type WordClass = "noun" | "verb" | "modifier" | "unknown";

/** A word that can be a verb is one: those are paraphrased most freely. Lower-case lemma. */
export function wordClassOf(lemma: string): WordClass {
  const senses = lexicon().synsetsOf.get(lemma);
  if (senses === undefined) return "unknown";
  const [, verbs = 0, adjectives = 0] = packed.starts;
  if (senses.some((sense) => sense >= verbs && sense < adjectives)) return "verb";
  return senses.some((sense) => sense >= adjectives) ? "modifier" : "noun";
}

/** Opposites by the lexicon's own listing; both lower case lemmas. */
const areAntonyms = (a: string, b: string): boolean => lexicon().antonymsOf.get(a)?.has(b) ?? false;

/**
 * How two lower-case lemmas relate in WordNet: the closest relation over their everyday senses. "broader" is
 * either one above the other, "sibling" two words under one parent ("north" and "south", "drummer" and "pianist").
 */
export function relationOf(a: string, b: string): WordRelation {
  if (areExclusive(a, b) || areAntonyms(a, b)) return "antonym";
  const nearest = closestSense(a, b);
  return nearest === "unrelated" && areOneStep(a, b) ? "broader" : nearest;
}

function closestSense(a: string, b: string): WordRelation {
  const { synsetsOf, parents } = lexicon();
  const [sensesA, sensesB] = [synsetsOf.get(a), synsetsOf.get(b)];
  if (sensesA === undefined || sensesB === undefined) return "unrelated";
  let closest: WordRelation = "unrelated";
  for (const senseA of sensesA) {
    const parentA = parents[senseA] ?? -1;
    for (const senseB of sensesB) {
      if (senseA === senseB) return "synonym";
      const parentB = parents[senseB] ?? -1;
      if (parentA === senseB || parentB === senseA) closest = "broader";
      else if (parentA >= 0 && parentA === parentB && closest === "unrelated") closest = "sibling";
    }
  }
  return closest;
}
