import type { Token } from "../text/tokenize";
import { CUE_WORDS, type CueClass } from "./cue-words";
import { isYear } from "./tag-of";

/** A sentence as the scorer sees it. */
export interface SentenceInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The title of the document it stands in, perhaps empty; absent for speech and for sentences on their own. */
  readonly title?: string;
}

const CUE_CLASSES = Object.keys(CUE_WORDS) as readonly CueClass[];

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

/** Names of the numbers that `traitsOf` gives, in their order. */
export const TRAITS: readonly Trait[] = [...CUE_CLASSES, ...SHAPE_TRAITS];

/** Lower edges of the steps into which counts are cut, so that a linear model can bend. */
export const TRAIT_STEPS = [1, 2, 3, 5, 9, 15, 23, 33] as const;

const INDEX = new Map<Trait, number>(TRAITS.map((trait, index) => [trait, index]));

const CUES: ReadonlyMap<string, readonly number[]> = (() => {
  const cues = new Map<string, number[]>();
  CUE_CLASSES.forEach((name, index) => {
    for (const word of CUE_WORDS[name].split(" ")) {
      const classes = cues.get(word);
      if (classes === undefined) cues.set(word, [index]);
      else if (!classes.includes(index)) classes.push(index);
    }
  });
  return cues;
})();

const at = (trait: Trait): number => INDEX.get(trait) ?? 0;

const T = Object.fromEntries(TRAITS.map((trait) => [trait, at(trait)])) as Readonly<Record<Trait, number>>;

/** Words longer than this count as long: the mean length of running English is near 5. */
const LONG_WORD = 8;

function countWord(values: Float32Array, token: Token, ordinal: number, afterName: boolean): boolean {
  const { lower, text } = token;
  for (const index of CUES.get(lower) ?? []) values[index] = (values[index] ?? 0) + 1;
  const add = (index: number): void => {
    values[index] = (values[index] ?? 0) + 1;
  };
  add(T.words);
  if (lower.length > LONG_WORD) add(T.longWords);
  if (lower.length > 4) {
    if (lower.endsWith("ed")) add(T.pastForms);
    else if (lower.endsWith("ing")) add(T.gerunds);
    else if (lower.endsWith("ly")) add(T.adverbs);
    else if (lower.endsWith("est")) add(T.superlativeForms);
  }
  if (text === lower) return false;
  add(T.capitalised);
  if (text.length > 1 && text === text.toUpperCase()) add(T.acronyms);
  if (ordinal === 0 || lower === "i" || lower.startsWith("i'") || lower.startsWith("i’")) return false;
  add(T.names);
  if (!afterName) add(T.nameRuns);
  return true;
}

const PUNCTUATION: Readonly<Record<string, Trait>> = {
  "%": "percentSigns",
  $: "currency",
  "£": "currency",
  "€": "currency",
  ",": "commas",
  "-": "dashes",
  "–": "dashes",
  "—": "dashes",
  ":": "colons",
  "(": "brackets",
  "[": "brackets",
  '"': "quoteMarks",
  "“": "quoteMarks",
  "”": "quoteMarks",
  "?": "question",
  "!": "exclamation",
  "…": "ellipsis",
  "@": "handles",
  "#": "handles",
};

const OPENING_QUOTE = /^["“'‘]/u;
const CLOSING_QUOTE = /["”'’]$/u;
const TERMINAL = /[.!?]["”'’)\]]*$/u;

function countOpening(values: Float32Array, first: Token): void {
  const classes = CUES.get(first.lower) ?? [];
  const starts = (cue: CueClass): number => (classes.includes(T[cue]) ? 1 : 0);
  values[T.startsFirstPerson] = Math.max(starts("firstSingular"), starts("firstPlural"));
  values[T.startsYou] = starts("secondPerson");
  values[T.startsBareVerb] = starts("instructing");
  values[T.startsThere] = starts("impersonal");
  values[T.startsNumber] = first.kind === "number" ? 1 : 0;
  values[T.startsLower] = first.kind === "word" && first.text === first.lower ? 1 : 0;
  values[T.startsName] = first.text !== first.lower && classes.length === 0 ? 1 : 0;
}

function titleOverlap(tokens: readonly Token[], title: string): number {
  if (title === "") return 0;
  const words = new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  let shared = 0;
  for (const token of tokens) if (token.lower.length > 3 && words.has(token.lower)) shared += 1;
  return shared;
}

/** Counts over one sentence, in the order of `TRAITS`. */
export function traitsOf(sentence: SentenceInput): Float32Array {
  const values = new Float32Array(TRAITS.length);
  let ordinal = 0;
  let afterName = false;
  for (const token of sentence.tokens) {
    if (token.kind === "word") {
      if (ordinal === 0) countOpening(values, token);
      afterName = countWord(values, token, ordinal, afterName);
      ordinal += 1;
      continue;
    }
    afterName = false;
    if (token.kind === "number") {
      if (ordinal === 0) countOpening(values, token);
      const trait = isYear(token.text) ? T.years : T.digitNumbers;
      values[trait] = (values[trait] ?? 0) + 1;
      ordinal += 1;
      continue;
    }
    const trait = PUNCTUATION[token.text];
    if (trait !== undefined) values[T[trait]] = (values[T[trait]] ?? 0) + 1;
  }
  values[T.startsQuoted] = OPENING_QUOTE.test(sentence.text) ? 1 : 0;
  values[T.endsQuoted] = CLOSING_QUOTE.test(sentence.text) ? 1 : 0;
  values[T.unfinished] = TERMINAL.test(sentence.text) ? 0 : 1;
  values[T.titleOverlap] = titleOverlap(sentence.tokens, sentence.title ?? "");
  return values;
}
