import { type SentenceInput, TRAITS, traitsOf } from "./traits";

/** Buckets for hashed words; with about 6,000 weights kept, few of them share one. */
export const WORD_BUCKETS = 1 << 14;

/** Lower edges of the steps into which counts are cut, so that a linear model can bend. */
const STEPS = [0.5, 1.5, 2.5, 4.5, 8.5, 14.5, 22.5, 32.5] as const;

const TRAIT_FEATURES = TRAITS.length * STEPS.length;

/** Feature 0 is always on; then the steps of the traits, the same again for titled documents, then words. */
const FIRST_STEP = 1;
const FIRST_TITLED_STEP = FIRST_STEP + TRAIT_FEATURES;
const FIRST_WORD = FIRST_TITLED_STEP + TRAIT_FEATURES;

/** One more than the largest feature number. */
export const FEATURE_COUNT: number = FIRST_WORD + WORD_BUCKETS;

/** FNV-1a, 32 bits, with a final mix so that the low bits depend on all characters. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state ^ (state >>> 15)) >>> 0;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Words longer than this also count by their first and last letters, which stand in for stem and ending. */
const SHORT_WORD = 5;

function addWords(sentence: SentenceInput, features: Set<number>): void {
  const add = (gram: string): void => {
    features.add(FIRST_WORD + (hash(gram) % WORD_BUCKETS));
  };
  let previous = "^";
  let first = true;
  for (const token of sentence.tokens) {
    let word = token.lower;
    if (token.kind === "number") word = YEAR.test(token.text) ? "#year" : "#number";
    else if (token.kind === "word" && !first && token.text !== word && token.text !== "I") {
      add(`u${word}`);
      word = "#name";
    }
    add(`u${word}`);
    add(`b${previous} ${word}`);
    if (token.kind === "word" && word !== "#name" && word.length > SHORT_WORD) {
      add(`s${word.slice(-3)}`);
      add(`p${word.slice(0, SHORT_WORD)}`);
    }
    previous = word;
    first = false;
  }
  add(`b${previous} $`);
}

/** The numbers of the features that are on for a sentence, each once, all below `FEATURE_COUNT`. */
export function featuresOf(sentence: SentenceInput): readonly number[] {
  const features = new Set<number>([0]);
  const traits = traitsOf(sentence);
  const titled = sentence.title !== "";
  traits.forEach((value, trait) => {
    STEPS.forEach((edge, step) => {
      if (value < edge) return;
      features.add(FIRST_STEP + trait * STEPS.length + step);
      if (titled) features.add(FIRST_TITLED_STEP + trait * STEPS.length + step);
    });
  });
  addWords(sentence, features);
  return [...features];
}
