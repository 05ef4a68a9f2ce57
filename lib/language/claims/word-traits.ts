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

/** The classes that list a word, by trait number. */
const classesOf = (lower: string): readonly number[] => CLASSES.get(lower) ?? [];

/** Numbers of the traits that one word, number or mark, in lower case, adds one to. */
export function wordTraits(lower: string): readonly number[] {
  if (DIGIT.test(lower)) return [TRAIT_NUMBER[isYear(lower) ? "years" : "digitNumbers"]];
  if (!LETTER.test(lower) && !CLASSES.has(lower)) {
    const mark = MARKS.get(lower);
    if (mark !== undefined) return [TRAIT_NUMBER[mark]];
    return [];
  }
  const traits = [...classesOf(lower), TRAIT_NUMBER.words];
  if (lower.length > LONG_WORD) traits.push(TRAIT_NUMBER.longWords);
  const ended =
    lower.length < SHORTEST_ENDED ? undefined : ENDINGS.find(([ending]) => lower.endsWith(ending));
  return ended === undefined ? traits : [...traits, TRAIT_NUMBER[ended[1]]];
}
