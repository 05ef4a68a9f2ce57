import { type Analysis, tokenize } from "@/lib/language";

/** The wording of a passage outside its quotations, since two reporters may quote one speaker. */
export interface Wording {
  /** Content words by their stem, with what each weighs. */
  readonly words: ReadonlyMap<string, number>;
  /** Neighbouring content words, in either order. */
  readonly pairs: ReadonlySet<string>;
  /** Names and numbers: what two events of one mould differ in. */
  readonly facts: ReadonlySet<string>;
  /** Runs of five words of its quotations. */
  readonly quoted: ReadonlySet<string>;
  /** The words of each of its quotations. */
  readonly quotations: readonly (readonly string[])[];
  /** All its words in a row, a space before and after each. */
  readonly said: string;
}

/** Letters of a word that stand for it: "searched" and "searching" are one. */
const STEM_LETTERS = 5;
/** Function words are shorter, and say nothing of who copied whom. */
const SHORTEST_WORD = 4;
/** Names and numbers survive rewriting and are seldom shared by chance. */
const FACT_WEIGHT = 2;
/** Fewer content words than this are shared by two reports of one event by chance. */
const FEWEST_WORDS = 6;
/** A lightly rewritten copy keeps this share of the shorter passage's weighed words... */
const WORD_SHARE = 0.75;
/** ...and this share of its neighbouring words; two reports of one event keep far fewer. */
const PAIR_SHARE = 0.4;
/** Copies agree in their names and numbers; reports of two events of one mould do not. */
const FACT_SHARE = 0.6;
/** Words in a row that two quotations share only when they quote the same words. */
const QUOTED_RUN = 5;

const QUOTED = /["“][^"“”]{0,2000}["”]/gu;

const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

function* runsOf(words: readonly string[], length: number): Generator<readonly string[]> {
  for (let index = 0; index + length <= words.length; index += 1) yield words.slice(index, index + length);
}

const stemOf = (word: string): string => word.slice(0, STEM_LETTERS);

/** The wording of an analysed passage, ready to be compared. */
export function wordingOf({ text, tokens }: Pick<Analysis, "text" | "tokens">): Wording {
  const quotes = [...text.matchAll(QUOTED)].map(({ index, 0: quotation }) => ({
    start: index,
    end: index + quotation.length,
    words: plainWords(quotation),
  }));
  let quote = 0;
  let isFirst = true;
  const words = new Map<string, number>();
  const facts = new Set<string>();
  const pairs = new Set<string>();
  let before = "";
  for (const token of tokens) {
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= token.start) quote += 1;
    if (token.start >= (quotes[quote]?.start ?? Number.POSITIVE_INFINITY)) continue;
    if (token.kind === "punctuation") continue;
    const isNumber = token.kind === "number";
    const isFact = isNumber || (!isFirst && /^\p{Lu}/u.test(token.text));
    isFirst = false;
    if (!isNumber && token.lower.length < SHORTEST_WORD) continue;
    const stem = isNumber ? token.lower : stemOf(token.lower);
    if (isFact) facts.add(stem);
    words.set(stem, isFact ? FACT_WEIGHT : (words.get(stem) ?? 1));
    if (before !== "") pairs.add(before < stem ? `${before} ${stem}` : `${stem} ${before}`);
    before = stem;
  }
  const quotations = quotes.map((each) => each.words);
  const quoted = new Set(
    quotations.flatMap((words) => [...runsOf(words, QUOTED_RUN)].map((run) => run.join(" "))),
  );
  return { words, pairs, facts, quoted, quotations, said: ` ${plainWords(text).join(" ")} ` };
}

/** The wording of a text that is not analysed. */
export const wordingOfText = (text: string): Wording => wordingOf({ text, tokens: tokenize(text) });

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const element of small) if (large.has(element)) shared += 1;
  return small.size === 0 ? 1 : shared / small.size;
}

/**
 * True when one passage repeats the other's wording, verbatim or lightly rewritten: most of the content words of
 * the shorter, many of them beside the same neighbours, and the same names and numbers (containment, after Broder
 * 1997, with unordered pairs in place of shingles so that moved clauses are forgiven).
 */
export function sharesText(a: Wording, b: Wording): boolean {
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (small.words.size < FEWEST_WORDS) return false;
  let [whole, shared] = [0, 0];
  for (const [stem, weight] of small.words) {
    whole += weight;
    if (large.words.has(stem)) shared += weight;
  }
  return (
    shared >= WORD_SHARE * whole &&
    sharedShare(small.pairs, large.pairs) >= PAIR_SHARE &&
    sharedShare(small.facts, large.facts) >= FACT_SHARE
  );
}

/** Longer words that say nothing of what happened, by their stems: who tells, when and how it is joined. */
const EMPTY = new Set(
  "said says told tells sayin accor repor state annou confi with from have been were they their them this that these those after befor about more than which would will into over also when what where while could only other some such there spoke spok monda tuesd wedne thurs frida satur sunda today yeste".split(
    " ",
  ),
);

/**
 * The words, by their stems, names and numbers that two passages share beyond those of the claim that both bear on.
 * Two reports of one event must share the claim; details beyond it are seldom shared by two who found them out apart.
 */
export function sharedDetails(a: Wording, b: Wording, claim: Wording): string[] {
  // no name and no number in common: two events of one mould
  if (sharedShare(a.facts, b.facts) === 0) return [];
  return [...a.words.keys()].filter(
    (stem) => b.words.has(stem) && !claim.words.has(stem) && !EMPTY.has(stem),
  );
}

/** Shorter words are shared by chance: a run must have two that are not. */
const TELLING_WORD = 4;
const FEWEST_TELLING = 2;

const isTelling = (run: readonly string[]): boolean =>
  run.filter((word) => word.length >= TELLING_WORD).length >= FEWEST_TELLING;

/** True when one has a run of words from a quotation of the other, in quotation marks or not, that the claim has not. */
export function quotesRun(a: Wording, b: Wording, claim: Wording, length: number): boolean {
  const isIn = ({ said }: Wording, run: readonly string[]): boolean => said.includes(` ${run.join(" ")} `);
  const hasRunOf = ({ quotations }: Wording, other: Wording): boolean =>
    quotations.some((words) =>
      [...runsOf(words, length)].some((run) => isTelling(run) && isIn(other, run) && !isIn(claim, run)),
    );
  return hasRunOf(a, b) || hasRunOf(b, a);
}

/** True when two passages quote the same run of words. */
export function sharesQuotation(a: Wording, b: Wording): boolean {
  for (const run of a.quoted) if (b.quoted.has(run)) return true;
  return false;
}
