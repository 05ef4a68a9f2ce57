import { wordClassOf } from "../lexicon/lexicon";
import { irregularForms } from "./irregular-forms";
import type { Word } from "./read-words";

const auxiliaries = new Set(
  "is are was were has have had will would can could may might must shall should do does did".split(" "),
);
/** After these a word is a noun, whatever its ending: "the talks", "its closed borders". */
const nounLeads = new Set(
  "a an the its his her their our this that these those of in on at by for with from to no any all some".split(
    " ",
  ),
);

/** Forms of verbs and of nouns that are adjectives or nouns nearly always. */
const notVerbs = new Set(
  "dead death deaths left better best worse worst further farther people persons lives".split(" "),
);

/** True for a word that, by its form and the word before it, is most likely the finite verb of a clause. */
export function isFiniteVerb(words: readonly Word[], position: number): boolean {
  const word = words[position];
  if (word === undefined || word.proper || notVerbs.has(word.lower) || word.wordKind === "number")
    return false;
  if (auxiliaries.has(word.lower)) return true;
  const before = words[position - 1];
  if (before === undefined || nounLeads.has(before.lower) || before.wordKind === "number") return false;
  if (word.wordKind !== "content" || wordClassOf(word.lemma) !== "verb" || word.lower === word.lemma)
    return false;
  if (word.lower.endsWith("ing")) return false;
  return word.lower.endsWith("s") || word.lower.endsWith("ed") || irregularForms.has(word.lower);
}
