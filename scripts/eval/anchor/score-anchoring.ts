import type { Anchor } from "@/lib/anchoring";

/** One sentence of a gold text, and what would be painted for it in its page. */
export interface Anchoring {
  readonly id: string;
  readonly sentence: string;
  /** All text of the page. */
  readonly page: string;
  readonly how: Anchor["how"] | undefined;
  readonly painted: string;
}

/** Gold texts were typed off the pages and differ from some by a letter; what shares less than this is other text. */
const SAME_SENTENCE = 0.85;

type Outcome = "same words" | "edited words" | "wrong text" | "missed" | "not in the page";

/** What became of the sentence, judged by the letters alone: white space and invisible characters are layout. */
export function outcomeOf({ sentence, page, how, painted }: Anchoring): Outcome {
  if (how === undefined) return letters(page).includes(letters(sentence)) ? "missed" : "not in the page";
  if (letters(painted) === letters(sentence)) return "same words";
  return likeness(letters(painted), letters(sentence)) >= SAME_SENTENCE ? "edited words" : "wrong text";
}

/** The shares of all sentences by outcome, and of those that stand in the page the share that is painted. */
export function figuresOf(where: string, anchorings: readonly Anchoring[]): Readonly<Record<string, number>> {
  const outcomes = anchorings.map(outcomeOf);
  const count = (...kinds: readonly Outcome[]) => outcomes.filter((each) => kinds.includes(each)).length;
  const painted = count("same words", "edited words");
  return {
    [`${where}: painted once`]: painted / outcomes.length,
    [`${where}: word for word`]: count("same words") / outcomes.length,
    [`${where}: painted once of those in it`]: painted / (outcomes.length - count("not in the page")),
    [`${where}: on wrong text`]: count("wrong text"),
    [`${where}: missed`]: count("missed"),
  };
}

const letters = (text: string): string => text.replace(/[\s\p{Cf}]/gu, "");

/** Dice's coefficient over pairs of letters. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const rest = pairs(b);
  const total = pairs(a).length + rest.length;
  let shared = 0;
  for (const pair of pairs(a)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}
