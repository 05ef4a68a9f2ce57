import { isBoilerplate } from "@/lib/documents";
import type { Candidate } from "./candidates";
import { squeezed } from "./second-opinion";

/**
 * Where the second extractor knows less than this share of what the reader read, it looked at another part of the
 * page, and its word counts for nothing.
 */
const SHARED_LOOK = 0.3;

/** An article nearly all of which is marked as text leaves captions and teasers in plain boxes. */
const MARKED_SHARE = 0.9;

/** Shorter descriptions are slogans; longer ones need not match to the end, as they may be cut off. */
const SHORTEST_DESCRIPTION = 20;
const MATCHED_DESCRIPTION = 100;

const SENTENCE_END = /[.!?:…]["'”’»)\]]?$/;

type Choose = (chosen: ReadonlySet<Candidate>, all: readonly Candidate[], page: Described) => Candidate[];

/** What the page's head says of its article. */
export interface Described {
  readonly descriptions: readonly string[];
}

const lengthOf = (candidates: Iterable<Candidate>): number =>
  [...candidates].reduce((sum, { block }) => sum + block.text.length, 0);

/** What both extractors take, and what the second one takes of prose, items and headings outside of asides. */
const agreed: Choose = (_, all) => {
  const read = all.filter(({ isRead }) => isRead);
  const both = read.filter(({ isSeconded }) => isSeconded);
  if (lengthOf(both) < SHARED_LOOK * lengthOf(read)) return read;
  const alone = ({ kind, isLinky, isAside }: Candidate) => kind !== "line" && !isLinky && !isAside;
  const isTaken = (candidate: Candidate) => candidate.isSeconded && (candidate.isRead || alone(candidate));
  return all.filter(isTaken);
};

/** Short sentences between two blocks of the article, beside one of them: "Here is the list:". */
const withLinesBetween: Choose = (chosen, all) =>
  all.filter((candidate, index) => {
    if (chosen.has(candidate)) return true;
    const [before, after] = [all[index - 1], all[index + 1]];
    if (before === undefined || after === undefined || candidate.isLinky) return false;
    if (!candidate.isMarkedAsText || !SENTENCE_END.test(candidate.block.text)) return false;
    const isBeside = before.parent === candidate.parent || after.parent === candidate.parent;
    return isBeside && chosen.has(before) && chosen.has(after);
  });

/** Text in plain boxes goes where the article is marked as text throughout. */
const withoutBoxes: Choose = (chosen, all) => {
  const kept = all.filter((candidate) => chosen.has(candidate));
  const prose = kept.filter(({ kind }) => kind === "prose");
  const marked = prose.filter(({ isMarkedAsText }) => isMarkedAsText);
  if (lengthOf(marked) < MARKED_SHARE * lengthOf(prose)) return kept;
  return kept.filter(({ isMarkedAsText }) => isMarkedAsText);
};

/** The standfirst, which stands apart from the article and is what the page's head describes it with. */
const withStandfirst: Choose = (chosen, all, { descriptions }) => {
  const known = descriptions.map(squeezed).filter((words) => words.length >= SHORTEST_DESCRIPTION);
  const isDescription = ({ words }: Candidate) =>
    words.length >= SHORTEST_DESCRIPTION &&
    known.some(
      (description) =>
        words.startsWith(description.slice(0, MATCHED_DESCRIPTION)) || description.startsWith(words),
    );
  const standfirst = all.find(isDescription);
  const isThere = all.some((candidate) => chosen.has(candidate) && candidate.words === standfirst?.words);
  return all.filter((candidate) => chosen.has(candidate) || (!isThere && candidate === standfirst));
};

const withoutBoilerplate: Choose = (chosen) => [...chosen].filter(({ block }) => !isBoilerplate(block.text));

/** A heading at the end heads what was left out. */
const withoutLastHeadings: Choose = (chosen) => {
  const kept = [...chosen];
  while (kept.at(-1)?.kind === "heading") kept.pop();
  return kept;
};

/** Each step sees what the one before chose; what is added comes before what is taken away. */
const STEPS: readonly Choose[] = [
  agreed,
  withLinesBetween,
  withoutBoxes,
  withStandfirst,
  withoutBoilerplate,
  withoutLastHeadings,
];

/** The blocks that are the article, in reading order. */
export function chooseBlocks(all: readonly Candidate[], page: Described): readonly Candidate[] {
  return STEPS.reduce<Candidate[]>((chosen, step) => step(new Set(chosen), all, page), []);
}
