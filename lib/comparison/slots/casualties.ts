import type { Quantity } from "@/lib/model";
import type { Prepared } from "../statement";

/** What befell the people that a number counts. */
export type Casualty = "dead" | "injured" | "missing" | "alive";

const wordsOf: readonly (readonly [Casualty, string])[] = [
  ["dead", "die kill killed dead death fatality deceased slain body corpse"],
  ["injured", "injure injured injury wound wounded hurt hospitalize hospitalise"],
  ["missing", "missing unaccounted disappear disappeared"],
  ["alive", "alive survive surviving survivor living"],
];

const casualtyOf: ReadonlyMap<string, Casualty> = new Map(
  wordsOf.flatMap(([casualty, words]) => words.split(" ").map((word) => [word, casualty] as const)),
);

/** Words after (and, in the passive, before) a number among which its casualty words are looked for. */
const wordsAfter = 5;
/** Within one clause the verb may stand farther off: "35 of the hostages in Gaza were killed". */
const wordsOfClause = 9;
const wordsBefore = 3;
const joiners = new Set(["or", "and"]);

/** The casualty words of one number: "killed or injured" gives both, another number ends the search. */
export function casualtiesOf(prepared: Prepared, quantity: Quantity): ReadonlySet<Casualty> {
  const found = new Set<Casualty>();
  const { words } = prepared;
  const after = words.findIndex((word) => word.start >= quantity.end);
  if (after >= 0) {
    for (let position = after; position < Math.min(words.length, after + wordsOfClause); position += 1) {
      const word = words[position];
      if (word === undefined || word.wordKind === "number") break;
      const isNear = position < after + wordsAfter;
      if (!isNear && /[,;:]/.test(prepared.analysis.text.slice(quantity.end, word.start))) break;
      const casualty = casualtyOf.get(word.lower) ?? casualtyOf.get(word.lemma);
      if (casualty === undefined) {
        if (found.size > 0 && !joiners.has(word.lower)) break;
        continue;
      }
      found.add(casualty);
    }
  }
  if (found.size > 0) return found;
  const before = words.findLastIndex((word) => word.end <= quantity.start);
  for (let position = before; position > before - wordsBefore && position >= 0; position -= 1) {
    const word = words[position];
    if (word === undefined || word.wordKind === "number") break;
    const casualty = casualtyOf.get(word.lower) ?? casualtyOf.get(word.lemma);
    if (casualty !== undefined) found.add(casualty);
  }
  return found;
}

/** Words of counts that only grow as the days pass. */
const runningWords = new Set(
  "die kill killed dead death fatality deceased injured wounded injury injure wound missing case infection patient toll arrest arrested detained displace displaced recovery view copy review critic reviewer subscriber follower download stream sale unit signature vaccination".split(
    " ",
  ),
);

/** True for tolls, case counts and the like, which a later report puts higher without contradiction. */
export function isRunningCount(prepared: Prepared, quantity: Quantity): boolean {
  if (quantity.dimension !== "count") return false;
  if (casualtiesOf(prepared, quantity).size > 0) return true;
  return quantity.counted !== undefined && runningWords.has(quantity.counted);
}
