import { isYear } from "./tag-of";
import { CLASS_NAMES, TRAIT_NUMBER, type Trait, WORD_CLASSES } from "./trait-names";

const CLASSES: ReadonlyMap<string, readonly number[]> = (() => {
  const classes = new Map<string, number[]>();
  for (const name of CLASS_NAMES) {
    for (const word of new Set(WORD_CLASSES[name].split(" "))) {
      classes.set(word, [...(classes.get(word) ?? []), TRAIT_NUMBER[name]]);
    }
  }
  return classes;
})();

const MARKS: ReadonlyMap<string, Trait> = new Map([
  ["%", "percentSigns"],
  ["$", "currency"],
  ["£", "currency"],
  ["€", "currency"],
  [",", "commas"],
  ["-", "dashes"],
  ["–", "dashes"],
  ["—", "dashes"],
  [":", "colons"],
  ["(", "brackets"],
  ["[", "brackets"],
  ['"', "quoteMarks"],
  ["“", "quoteMarks"],
  ["”", "quoteMarks"],
  ["?", "question"],
  ["!", "exclamation"],
  ["…", "ellipsis"],
  ["@", "handles"],
  ["#", "handles"],
]);

const ENDINGS: readonly (readonly [ending: string, trait: Trait])[] = [
  ["ed", "pastForms"],
  ["ing", "gerunds"],
  ["ly", "adverbs"],
  ["est", "superlativeForms"],
];

/** Shorter words than this have no telling ending. */
const SHORTEST_ENDED = 5;

/** Words longer than this count as long: the mean length of running English is near 5. */
const LONG_WORD = 8;

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;

function capitalTraits(text: string, lower: string): readonly number[] {
  if (text === lower) return [];
  const isAcronym = text.length > 1 && text === text.toUpperCase();
  return isAcronym ? [TRAIT_NUMBER.capitalised, TRAIT_NUMBER.acronyms] : [TRAIT_NUMBER.capitalised];
}

/** Numbers of the traits that a word, number or mark adds one to, written `text`, in lower case `lower`. */
export function wordTraits(text: string, lower: string): readonly number[] {
  if (DIGIT.test(lower)) return [TRAIT_NUMBER[isYear(lower) ? "years" : "digitNumbers"]];
  const classes = CLASSES.get(lower);
  if (classes === undefined && !LETTER.test(lower)) {
    const mark = MARKS.get(lower);
    return mark === undefined ? [] : [TRAIT_NUMBER[mark]];
  }
  const traits = [...(classes ?? []), TRAIT_NUMBER.words, ...capitalTraits(text, lower)];
  if (lower.length > LONG_WORD) traits.push(TRAIT_NUMBER.longWords);
  const ended =
    lower.length < SHORTEST_ENDED ? undefined : ENDINGS.find(([ending]) => lower.endsWith(ending));
  return ended === undefined ? traits : [...traits, TRAIT_NUMBER[ended[1]]];
}
