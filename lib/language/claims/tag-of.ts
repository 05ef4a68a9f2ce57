import type { Token } from "../text/tokenize";
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

/** Shorter words than this have no telling ending. */
const SHORTEST_ENDED = 5;

/** True for what is written like a year from 1500 to 2099. */
export function isYear(text: string): boolean {
  if (text.length !== 4) return false;
  const value = Number(text);
  return value >= 1500 && value < 2100;
}

/** A coarse part of speech, from closed lists, capitals and endings; `isFirst` for a sentence's first word. */
export function tagOf(token: Token, isFirst: boolean): number {
  const { kind, lower, text } = token;
  if (kind === "number") return isYear(text) ? NUMBER_OF.year : NUMBER_OF.digits;
  if (kind === "punctuation") return NUMBER_OF[MARKS.get(text) ?? "otherMark"];
  const listed = LISTED.get(lower);
  if (listed !== undefined) return listed;
  if (!isFirst && text !== lower) {
    return text.length > 1 && text === text.toUpperCase() ? NUMBER_OF.acronym : NUMBER_OF.name;
  }
  if (lower.endsWith("n't") || lower.endsWith("n’t")) return NUMBER_OF.not;
  if (lower.length < SHORTEST_ENDED) return NUMBER_OF.otherWord;
  for (const [ending, tag] of ENDINGS) if (lower.endsWith(ending)) return NUMBER_OF[tag];
  return NUMBER_OF.otherWord;
}
