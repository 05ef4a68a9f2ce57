import { type ListedTag, WORD_TAGS } from "./word-tags";

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

type Tag = ListedTag | (typeof SHAPE_TAGS)[number];

const TAGS: readonly Tag[] = [...(Object.keys(WORD_TAGS) as readonly ListedTag[]), ...SHAPE_TAGS];

/** How many tags there are; `tagOf` answers below this. */
export const TAG_COUNT: number = TAGS.length;

const NUMBER_OF = Object.fromEntries(TAGS.map((tag, index) => [tag, index])) as Readonly<Record<Tag, number>>;

/** Stands before the first and after the last token. */
export const EDGE_TAG: number = NUMBER_OF.edge;

/** A capitalised word inside the sentence. */
export const NAME_TAG: number = NUMBER_OF.name;

const LISTED: ReadonlyMap<string, number> = new Map(
  TAGS.flatMap((tag) => {
    const words = tag in WORD_TAGS ? WORD_TAGS[tag as ListedTag].split(" ") : [];
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

interface ClassTag {
  readonly tag: number;
  /** True where a list or the kind of character says so, which capitals do not change. */
  readonly isSure: boolean;
}

/** The tag that a word, number or mark in lower case has by its form alone. */
function classTag(lower: string): ClassTag {
  const listed = LISTED.get(lower);
  if (listed !== undefined) return { tag: listed, isSure: true };
  const form = (tag: Tag, isSure = false) => ({ tag: NUMBER_OF[tag], isSure });
  if (DIGIT.test(lower)) return form(isYear(lower) ? "year" : "digits", true);
  if (!LETTER.test(lower)) return form(MARKS.get(lower) ?? "otherMark", true);
  if (lower.endsWith("n't") || lower.endsWith("n’t")) return form("not");
  if (lower.length < SHORTEST_ENDED) return form("otherWord");
  return form(ENDINGS.find(([ending]) => lower.endsWith(ending))?.[1] ?? "otherWord");
}

/** The coarse part of speech of a word, number or mark. */
export interface WordTag {
  /** As the first of a sentence, where capitals tell nothing. */
  readonly opening: number;
  /** As any other: capitals make a name of what no list knows. */
  readonly inside: number;
}

/** The tags of what is written `text`, in lower case `lower`. */
export function tagsOf(text: string, lower: string): WordTag {
  const { tag, isSure } = classTag(lower);
  if (isSure || text === lower) return { opening: tag, inside: tag };
  const isAcronym = text.length > 1 && text === text.toUpperCase();
  return { opening: tag, inside: isAcronym ? NUMBER_OF.acronym : NUMBER_OF.name };
}
