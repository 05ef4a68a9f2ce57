import { WordClass } from "../words/word-classes";
import { bitsAt, lowerAt, type Scan } from "./scan";

const pluralPronouns = new Set(
  "i you we they who that which to people most many some others both all not".split(" "),
);
const clitics = new Set(["'s", "’s", "'", "’"]);

/** Words that end in "s" and are no plurals, before a bare verb form. */
const notPlural = /(?:ss|us|is)$/;

/** A bare form ("support", "claim") is a verb after "to", an auxiliary, a plural; otherwise mostly a noun. */
function admitsBareForm(scan: Scan, index: number): boolean {
  const before = bitsAt(scan, index - 1);
  const previous = lowerAt(scan, index - 1);
  if ((before & (WordClass.auxiliary | WordClass.modal)) !== 0 && previous !== "is" && previous !== "are")
    return true;
  if (pluralPronouns.has(previous)) return true;
  if ((before & WordClass.adverb) !== 0 || previous.endsWith("ly"))
    return index - 1 > scan.sentence.from && admitsBareForm(scan, index - 1);
  if (previous === "and" || previous === "or") return scan.drafts.length > 0;
  return previous.endsWith("s") && !notPlural.test(previous);
}

/**
 * False for nouns and adjectives that look like the verb at `index`: "his claims", "the proposed deal", "of support".
 * `bare` says that the form is the bare one, which needs more to be a verb.
 */
export function isVerbUse(scan: Scan, index: number, bare: boolean): boolean {
  const start = scan.sentence.from;
  const lower = lowerAt(scan, index);
  if (index === start) return lower.endsWith("ing");
  if ((bitsAt(scan, index) & WordClass.capitalised) !== 0) return false;
  const before = bitsAt(scan, index - 1);
  const previous = lowerAt(scan, index - 1);
  if (
    clitics.has(previous) ||
    (previous === "-" && scan.reading.tokens[index - 1]?.end === scan.reading.tokens[index]?.start)
  ) {
    return false;
  }
  if (
    lowerAt(scan, index + 1) === "-" &&
    scan.reading.tokens[index + 1]?.start === scan.reading.tokens[index]?.end
  )
    return false;
  if ((before & WordClass.determiner) !== 0 && (before & WordClass.pronoun) === 0) return false;
  if ((before & WordClass.preposition) !== 0 && previous !== "to" && previous !== "than")
    return lower.endsWith("ing");
  return !bare || admitsBareForm(scan, index);
}
