import type { Token } from "../text/tokenize";
import type { WordFacts } from "./word-facts";
import { WORD_TAGS, type WordTag } from "./word-tags";

const SHAPE_TAGS = [
  "year",
  "digits",
  "name",
  "acronym",
  "endsEd",
  "endsIng",
  "endsLy",
  "abstractNoun",
  "adjective",
  "endsS",
  "otherWord",
  "comma",
  "stop",
  "query",
  "quote",
  "money",
  "otherMark",
  "edge",
] as const;

type Tag = WordTag | (typeof SHAPE_TAGS)[number];

const TAGS: readonly Tag[] = [...(Object.keys(WORD_TAGS) as readonly WordTag[]), ...SHAPE_TAGS];

/** How many tags there are; `tagOf` answers below this. */
export const TAG_COUNT: number = TAGS.length;

const NUMBER_OF = Object.fromEntries(TAGS.map((tag, index) => [tag, index])) as Readonly<Record<Tag, number>>;

/** Stands before the first and after the last token. */
export const EDGE_TAG: number = NUMBER_OF.edge;

/** A capitalised word inside the sentence. */
export const NAME_TAG: number = NUMBER_OF.name;

const LISTED: ReadonlyMap<string, number> = new Map(
  TAGS.flatMap((tag) => {
    const words = tag in WORD_TAGS ? WORD_TAGS[tag as WordTag].split(" ") : [];
    return words.map((word): [string, number] => [word, NUMBER_OF[tag]]);
  }).reverse(),
);

const MARKS: ReadonlyMap<string, Tag> = new Map([
  [",", "comma"],
  [".", "stop"],
  ["!", "stop"],
  ["…", "stop"],
  ["?", "query"],
  ['"', "quote"],
  ["“", "quote"],
  ["”", "quote"],
  ["$", "money"],
  ["£", "money"],
  ["€", "money"],
  ["%", "money"],
]);

const ENDINGS: readonly (readonly [ending: string, tag: Tag])[] = [
  ["ed", "endsEd"],
  ["ing", "endsIng"],
  ["ly", "endsLy"],
  ["est", "extreme"],
  ["tion", "abstractNoun"],
  ["tions", "abstractNoun"],
  ["sion", "abstractNoun"],
  ["ment", "abstractNoun"],
  ["ments", "abstractNoun"],
  ["ness", "abstractNoun"],
  ["ity", "abstractNoun"],
  ["ism", "abstractNoun"],
  ["ance", "abstractNoun"],
  ["ence", "abstractNoun"],
  ["ous", "adjective"],
  ["ful", "adjective"],
  ["able", "adjective"],
  ["ible", "adjective"],
  ["ive", "adjective"],
  ["ical", "adjective"],
  ["less", "adjective"],
  ["s", "endsS"],
];

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;

/** Shorter words than this have no telling ending. */
const SHORTEST_ENDED = 5;

/** True for what is written like a year from 1500 to 2099. */
export function isYear(text: string): boolean {
  if (text.length !== 4) return false;
  const value = Number(text);
  return value >= 1500 && value < 2100;
}

/** The tag that a word, number or mark in lower case has by its form alone, and whether a list says so. */
export function classTag(lower: string): { readonly tag: number; readonly isListed: boolean } {
  const listed = LISTED.get(lower);
  if (listed !== undefined) return { tag: listed, isListed: true };
  const form = (tag: Tag) => ({ tag: NUMBER_OF[tag], isListed: false });
  if (DIGIT.test(lower)) return { ...form(isYear(lower) ? "year" : "digits"), isListed: true };
  if (!LETTER.test(lower)) return { ...form(MARKS.get(lower) ?? "otherMark"), isListed: true };
  if (lower.endsWith("n't") || lower.endsWith("n’t")) return form("not");
  if (lower.length < SHORTEST_ENDED) return form("otherWord");
  return form(ENDINGS.find(([ending]) => lower.endsWith(ending))?.[1] ?? "otherWord");
}

/** A coarse part of speech: capitals inside a sentence make a name of what no list knows. */
export function tagOf({ text, lower }: Token, facts: Pick<WordFacts, "tag" | "isListed">, isFirst: boolean) {
  if (facts.isListed || isFirst || text === lower) return facts.tag;
  return text.length > 1 && text === text.toUpperCase() ? NUMBER_OF.acronym : NUMBER_OF.name;
}
