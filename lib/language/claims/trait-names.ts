import { CUE_WORDS, type CueClass } from "./cue-words";

/** The classes of cue words, in the order of their traits. */
export const CUE_CLASSES = Object.keys(CUE_WORDS) as readonly CueClass[];

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

export type Trait = CueClass | (typeof SHAPE_TRAITS)[number];

/** Names of what is counted in a sentence; a trait's number is its place here. */
export const TRAITS: readonly Trait[] = [...CUE_CLASSES, ...SHAPE_TRAITS];

/** Lower edges of the steps into which counts are cut, so that a linear model can bend. */
export const TRAIT_STEPS = [1, 2, 3, 5, 9, 15, 23, 33] as const;

/** The number of each trait. */
export const TRAIT_NUMBER = Object.fromEntries(TRAITS.map((trait, index) => [trait, index])) as Readonly<
  Record<Trait, number>
>;
