import { foldWord } from "../terms/fold-word";

/** Words other than numbers whose change makes another claim of the same event. */
const DECIDING_WORDS = `first second third last latest only sole never largest biggest smallest highest lowest longest
  shortest oldest youngest worst best fastest deadliest most fewest least record unprecedented dozen hundred thousand
  million billion trillion half double twice january february march april june july august september october november
  december monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow`;

const DECIDING_TERMS: ReadonlySet<string> = new Set(
  DECIDING_WORDS.split(/\s+/)
    .map(foldWord)
    .filter((term) => term !== ""),
);

/** Whether an index term is a value that decides a claim: a number, part of a date, a superlative. */
export const isDecidingTerm = (term: string): boolean => /^\d/.test(term) || DECIDING_TERMS.has(term);
