import { WordClass } from "../words/word-class";
import { nounLikeVerbs, quotedAs } from "./cue-verbs";
import { bitsAt, isPunctuation, lowerAt, type Scan } from "./scan";

const pluralPronouns = new Set(
  "i you we they who that which to people most many some many others both all not women men voters percent".split(
    " ",
  ),
);
const singularPronouns = new Set("he she it who which that one everyone nobody someone".split(" "));
const possessives = new Set(["'s", "’s", "'", "’"]);

/** Words that end in "s" and are no plurals, before a bare verb form. */
const notPlural = /(?:ss|us|is|'s|’s)$/;

const finite = WordClass.auxiliary | WordClass.modal | WordClass.verb;

/** A noun-like bare form ("support", "claim") is a verb after "to", an auxiliary or a plural. */
function admitsBareForm(scan: Scan, index: number): boolean {
  const before = bitsAt(scan, index - 1);
  const previous = lowerAt(scan, index - 1);
  if ((before & (WordClass.auxiliary | WordClass.modal)) !== 0)
    return previous !== "is" && previous !== "are";
  if (pluralPronouns.has(previous)) return true;
  if ((before & WordClass.adverb) !== 0 || previous.endsWith("ly")) {
    return index - 1 > scan.sentence.from && admitsBareForm(scan, index - 1);
  }
  if (previous === "and" || previous === "or") return scan.drafts.length > 0;
  return previous.endsWith("s") && !notPlural.test(previous);
}

/** A noun-like form in "-s" ("claims", "states") is a verb after a singular pronoun, a name or "the" and one noun. */
function admitsThirdPerson(scan: Scan, index: number): boolean {
  const before = bitsAt(scan, index - 1);
  const previous = lowerAt(scan, index - 1);
  if (singularPronouns.has(previous) || (before & WordClass.capitalised) !== 0) return true;
  if ((before & WordClass.adverb) !== 0 || previous.endsWith("ly")) {
    return index - 1 > scan.sentence.from && admitsThirdPerson(scan, index - 1);
  }
  if (previous === "and" || previous === ",") return scan.drafts.length > 0;
  if (isPunctuation(scan, index - 1) || scan.reading.tokens[index - 1]?.kind === "number") return false;
  return !previous.endsWith("s") && (bitsAt(scan, index - 2) & WordClass.determiner) !== 0;
}

const leadsToContent = new Set("that whether how why what if".split(" "));

/** A noun is not followed at once by another noun phrase, a verb is. */
const isFollowedByObject = (scan: Scan, index: number): boolean =>
  leadsToContent.has(lowerAt(scan, index + 1)) ||
  scan.quoteEnds.has(index + 1) ||
  (bitsAt(scan, index + 1) & (WordClass.capitalised | WordClass.determiner | WordClass.pronoun)) !== 0;

/** A noun is followed by its own verb or a mark, a cue verb by its content. */
const isFollowedLikeNoun = (scan: Scan, index: number): boolean =>
  ((bitsAt(scan, index + 1) & finite) !== 0 ||
    nounLikeVerbs.get(lowerAt(scan, index + 1)) === "bare" ||
    lowerAt(scan, index + 1).endsWith("ed")) &&
  (bitsAt(scan, index + 1) & WordClass.capitalised) === 0;

/** "was quoted as saying". */
export const isQuotedAs = (scan: Scan, index: number): boolean =>
  lowerAt(scan, index).endsWith("ing") && quotedAs.has(lowerAt(scan, index - 2));

const isGluedBehind = ({ reading }: Scan, left: number): boolean => reading.tokens[left + 1]?.gap === 0;

/** False for nouns and adjectives that look like the verb at `index`: "his claims", "the proposed deal", "of support". */
export function isVerbUse(scan: Scan, index: number): boolean {
  const start = scan.sentence.from;
  const lower = lowerAt(scan, index);
  if (index === start) return lower.endsWith("ing") || lower === "asked";
  if ((bitsAt(scan, index) & WordClass.capitalised) !== 0) return false;
  const before = bitsAt(scan, index - 1);
  const previous = lowerAt(scan, index - 1);
  if (previous === "that" && lowerAt(scan, index + 1) === ",") return false;
  if (possessives.has(previous) && !scan.quoteCloses.has(index)) {
    return (bitsAt(scan, index - 2) & WordClass.pronoun) !== 0;
  }
  if (previous === "-" && isGluedBehind(scan, index - 1)) return false;
  if (lowerAt(scan, index + 1) === "-" && isGluedBehind(scan, index)) return false;
  if ((before & WordClass.determiner) !== 0 && (before & WordClass.pronoun) === 0) return false;
  if (previous === "as" && isQuotedAs(scan, index)) return true;
  if ((before & WordClass.preposition) !== 0 && previous !== "to" && previous !== "than")
    return lower.endsWith("ing");
  const nounLike = nounLikeVerbs.get(lower);
  if (nounLike === undefined) return true;
  if (isFollowedLikeNoun(scan, index)) return false;
  if (nounLike === "third-person" && isFollowedByObject(scan, index)) return true;
  return nounLike === "bare" ? admitsBareForm(scan, index) : admitsThirdPerson(scan, index);
}
