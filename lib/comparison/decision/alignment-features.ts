import type { Link } from "../alignment/align";
import type { Pair } from "../alignment/pair";
import { type LinkKind, linkStrength } from "../alignment/relate-words";
import { wordClassOf } from "../lexicon/lexicon";
import type { Features } from "./features";

const linkKinds: readonly LinkKind[] = [
  "same",
  "synonym",
  "derived",
  "spelling",
  "broader",
  "sibling",
  "antonym",
  "substituted",
];

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const isHeld = (link: Link | undefined): link is Link => link !== undefined && linkStrength[link.kind] >= 0.5;

/** What of the claim the passage takes over, by the kind of word and of link. */
function coverageFeatures({ claim, passage, alignment }: Pair): Features {
  const unmatched = { proper: 0, number: 0, plain: 0 };
  const total = { proper: 0, number: 0, plain: 0 };
  const ofKind = Object.fromEntries(linkKinds.map((kind) => [kind, 0])) as Record<LinkKind, number>;
  let [run, longestMissing] = [0, 0];
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word === undefined) continue;
    const sort = word.wordKind === "number" ? "number" : word.proper ? "proper" : "plain";
    const link = alignment.ofClaim[position];
    total[sort] += 1;
    if (link !== undefined) ofKind[link.kind] += 1;
    if (isHeld(link)) run = 0;
    else {
      unmatched[sort] += 1;
      run += 1;
      longestMissing = Math.max(longestMissing, run);
    }
  }
  const missing = unmatched.proper + unmatched.number + unmatched.plain;
  const passageHeld = passage.content.filter((position) => isHeld(alignment.ofPassage[position])).length;
  return {
    coverage: alignment.coverage,
    missing,
    missingShare: share(missing, claim.content.length),
    missingProper: unmatched.proper,
    missingNumber: unmatched.number,
    missingPlain: unmatched.plain,
    missingProperShare: share(unmatched.proper, total.proper),
    missingPlainShare: share(unmatched.plain, total.plain),
    properWords: total.proper,
    numberWords: total.number,
    longestMissing,
    passageCoverage: share(passageHeld, passage.content.length),
    claimLength: claim.content.length,
    passageLength: passage.content.length,
    lengthRatio: share(claim.content.length, passage.content.length),
    ...missingByClass({ claim, passage, alignment }),
    ...Object.fromEntries(linkKinds.slice(1).map((kind) => [`link-${kind}`, ofKind[kind]])),
  };
}

/** Plain words without an answer by part of speech: a new noun weighs more than a new verb. */
function missingByClass({ claim, alignment }: Pair): Features {
  const missing = { missingnoun: 0, missingverb: 0, missingmodifier: 0, missingunknown: 0 };
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word === undefined || word.proper || word.wordKind === "number") continue;
    if (!isHeld(alignment.ofClaim[position])) missing[`missing${wordClassOf(word.lemma)}`] += 1;
  }
  return missing;
}

/** How compactly and in which order the shared words stand in the passage. */
function orderFeatures({ claim, passage, alignment }: Pair): Features {
  const links = claim.content.map((position) => alignment.ofClaim[position]).filter(isHeld);
  const order = links.map((link) => link.passage);
  const proper = links.filter((link) => claim.words[link.claim]?.proper).map((link) => link.passage);
  const inversions = (positions: readonly number[]): number =>
    positions.slice(1).filter((position, index) => position < (positions[index] ?? 0)).length;
  const [first, last] = [Math.min(...order), Math.max(...order)];
  const inside = passage.content.filter((position) => position >= first && position <= last);
  const strangers = inside.filter((position) => alignment.ofPassage[position] === undefined);
  const strangeProper = strangers.filter((position) => passage.words[position]?.proper).length;
  const strangeNumbers = strangers.filter(
    (position) => passage.words[position]?.wordKind === "number",
  ).length;
  return {
    inversions: inversions(order),
    inversionShare: share(inversions(order), order.length),
    properInversions: inversions(proper),
    windowDensity: share(links.length, inside.length),
    strangers: strangers.length,
    strangeProper,
    strangeNumbers,
    firstLinked: Number(isHeld(alignment.ofClaim[claim.content[0] ?? -1])),
    lastLinked: Number(isHeld(alignment.ofClaim[claim.content.at(-1) ?? -1])),
    ...runFeatures({ claim, passage, alignment }),
  };
}

/** Words of the claim, function words included, that stand side by side in the passage too. */
function runFeatures({ claim, alignment }: Pair): Features {
  let [run, longest, adjacent, functionLinked, functions] = [0, 0, 0, 0, 0];
  let before: Link | undefined;
  claim.words.forEach((word, position) => {
    const link = alignment.ofClaim[position];
    if (word.wordKind === "function") {
      functions += 1;
      if (link !== undefined) functionLinked += 1;
    }
    const follows = link !== undefined && before !== undefined && link.passage === before.passage + 1;
    if (follows) adjacent += 1;
    run = follows ? run + 1 : link === undefined ? 0 : 1;
    longest = Math.max(longest, run);
    before = link;
  });
  return {
    longestRun: longest,
    longestRunShare: share(longest, claim.words.length),
    adjacentShare: share(adjacent, claim.words.length - 1),
    functionShare: share(functionLinked, functions),
  };
}

/** Words that stand in each other's place without being equal: what was exchanged, if anything was. */
function exchangeFeatures({ claim, alignment }: Pair): Features {
  const counts = { exchangedProper: 0, exchangedNumber: 0, exchangedPlain: 0 };
  for (const link of alignment.ofClaim) {
    if (link === undefined || linkStrength[link.kind] >= 0.5) continue;
    const word = claim.words[link.claim];
    if (word === undefined || word.wordKind === "function") continue;
    if (word.wordKind === "number") counts.exchangedNumber += 1;
    else if (word.proper) counts.exchangedProper += 1;
    else counts.exchangedPlain += 1;
  }
  return counts;
}

export const alignmentFeatures = (pair: Pair): Features => ({
  ...coverageFeatures(pair),
  ...orderFeatures(pair),
  ...exchangeFeatures(pair),
});
