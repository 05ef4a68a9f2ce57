import { contains, type Span, textOf } from "@/lib/model";
import type { Link } from "../alignment/align";
import type { Pair } from "../alignment/pair";
import { isHeld, isTight, relateWords } from "../alignment/relate-words";
import type { Prepared } from "../statement";
import type { Word } from "../words/read-words";
import { isDeterminer } from "./denied-head";
import { polarityOf } from "./polarity-of";

/** What holds with exceptions, and what holds of the exceptions alone: "except residents", "Only diplomats may". */
const excepting =
  /(?:^|[.;,:] )only\b|\bthe only\b[^.;]{1,40}\b(?:allowed|permitted)\b|\b(?:except(?:ing|ions?)?|unless|excluding|other than|apart from|aside from|save for)\b/iu;

const hasExceptions = ({ analysis }: Prepared): boolean => excepting.test(analysis.text);

/** Words that turn into one another when they are told from the other side: "lost to", "was bought by", "his wife". */
const converse = new Set(
  (
    "win lose beat defeat victory buy sell give take receive lend borrow import export " +
    "husband wife brother sister ancestor descendant parent child predecessor successor employer employee teacher pupil"
  ).split(" "),
);

/** Position of the nearest content word before a place: who does it, or whose it is. */
const before = ({ content }: Prepared, place: number): number | undefined =>
  content.findLast((position) => position < place);

/** "Won against them" and "they lost": who stands before the one opposite does not stand before the other. */
function areToldFromTwoSides({ claim, passage, alignment }: Pair, link: Link): boolean {
  const [our, their] = [claim.words[link.claim], passage.words[link.passage]];
  if (!converse.has(our?.lemma ?? "") || !converse.has(their?.lemma ?? "")) return false;
  const doer = before(claim, link.claim);
  const other = doer === undefined ? undefined : alignment.ofClaim[doer];
  return !isHeld(other) || other?.passage !== before(passage, link.passage);
}

const scopesOver = ({ denials, words }: Prepared, position: number): Span[] => {
  const word = words[position];
  return denials.map(({ scope }) => scope).filter((scope) => word !== undefined && contains(scope, word));
};

/** What is denied on both sides in another word of the same clause: "was not filed", "did not file an opinion". */
function isDeniedOnBothSides(
  { claim, passage, alignment }: Pair,
  { claim: ours, passage: theirs }: Link,
): boolean {
  const scopes = [...scopesOver(claim, ours), ...scopesOver(passage, theirs)];
  return alignment.ofClaim.some((link) => {
    if (!isTight(link) || link.kind === "antonym") return false;
    const [our, their] = [claim.words[link.claim], passage.words[link.passage]];
    if (our === undefined || their === undefined) return false;
    if (!scopes.some((scope) => contains(scope, our) || contains(scope, their))) return false;
    return polarityOf(claim, link.claim).isDenied && polarityOf(passage, link.passage).isDenied;
  });
}

/** "Both good and bad": what stands against a word of the other side stands here as well. */
const holdsBoth = ({ content, words }: Prepared, other: Word): boolean =>
  content.some((position) => {
    const relation = words[position] && relateWords(words[position], other);
    return relation === "same" || relation === "synonym";
  });

const prepositions = new Set(
  "of in on at under with by from about after before since during for to".split(" "),
);

/** "The second phase of the agreement": it is mentioned, and nothing is said of whether there is one. */
function isMentioned({ words }: Prepared, position: number): boolean {
  const [preposition, article] = words.slice(Math.max(0, position - 2), position);
  return article?.lower === "the" && prepositions.has(preposition?.lower ?? "");
}

/** "No agreement came of it": that there is one is denied, and only that there is one contradicts it. */
const isDeniedToBe = ({ denials, words, statement }: Prepared, position: number): boolean =>
  denials.some(
    ({ cue }) => words[position - 1]?.start === cue.start && isDeterminer(textOf(statement.text, cue)),
  );

/** Why words that are opposites, or of which one is denied, need not contradict each other after all. */
export function isNoContradiction(pair: Pair, link: Link): boolean {
  const { claim, passage } = pair;
  if (hasExceptions(claim) || hasExceptions(passage)) return true;
  if (isDeniedToBe(claim, link.claim) && isMentioned(passage, link.passage)) return true;
  if (isDeniedToBe(passage, link.passage) && isMentioned(claim, link.claim)) return true;
  if (link.kind !== "antonym") return isDeniedOnBothSides(pair, link);
  const [our, their] = [claim.words[link.claim], passage.words[link.passage]];
  if (our === undefined || their === undefined) return false;
  return holdsBoth(claim, their) || holdsBoth(passage, our) || areToldFromTwoSides(pair, link);
}
