import { CUE_WORDS } from "./cue-words";
import { TOPIC_WORDS } from "./topic-words";

/** The words of each class, of register and of topic. */
export const WORD_CLASSES = { ...CUE_WORDS, ...TOPIC_WORDS } as const;

export type WordClass = keyof typeof WORD_CLASSES;

/** The classes of words, in the order of their traits. */
export const CLASS_NAMES = Object.keys(WORD_CLASSES) as readonly WordClass[];

const SHAPE_TRAITS = [
  "words",
  "digitNumbers",
  "years",
  "currency",
  "percentSigns",
  "names",
  "nameRuns",
  "capitalised",
  "acronyms",
  "pastForms",
  "gerunds",
  "adverbs",
  "superlativeForms",
  "longWords",
  "commas",
  "dashes",
  "colons",
  "brackets",
  "quoteMarks",
  "startsQuoted",
  "endsQuoted",
  "question",
  "exclamation",
  "ellipsis",
  "unfinished",
  "startsLower",
  "startsFirstPerson",
  "startsYou",
  "startsBareVerb",
  "startsThere",
  "startsName",
  "startsNumber",
  "handles",
  "titleOverlap",
] as const;

export type Trait = WordClass | (typeof SHAPE_TRAITS)[number];

/** Names of what is counted in a sentence; a trait's number is its place here. */
export const TRAITS: readonly Trait[] = [...CLASS_NAMES, ...SHAPE_TRAITS];

/** Lower edges of the steps into which counts are cut, so that a linear model can bend. */
export const TRAIT_STEPS = [1, 2, 3, 5, 9, 15, 23, 33] as const;

/** The number of each trait. */
export const TRAIT_NUMBER = Object.fromEntries(TRAITS.map((trait, index) => [trait, index])) as Readonly<
  Record<Trait, number>
>;
