import { pairOf } from "../alignment/pair";
import type { LinkKind } from "../alignment/relate-words";
import { comparePair, type PairReading } from "../compare-pair";
import type { Features } from "../decision/features";
import { measurePair } from "../decision/measure-pair";
import { wordClassOf } from "../lexicon/lexicon";
import type { SlotFinding } from "../slots/slot-finding";
import type { Prepared } from "../statement";
import type { Word } from "../words/read-words";
import { missingSlots } from "./missing-slots";
import { pairsWithoutAnswer, passageFor, type ReadDocument, wordsWithoutAnswer } from "./read-document";

/** One sentence of a claim laid on the part of a document that bears on it. */
export interface PartReading extends PairReading {
  readonly coverage: number;
  /** Words of the claim by how they are linked. */
  readonly antonyms: number;
  readonly siblings: number;
  readonly substituted: number;
  /** Numbers, dates and names of the claim that the whole document has nothing equal to. */
  readonly missingValues: number;
  readonly missingDates: number;
  readonly missingNames: number;
  readonly missing: readonly Word[];
  readonly missingPairs: number;
}

export function readPart(claim: Prepared, document: ReadDocument): PartReading {
  const pair = pairOf(claim, passageFor(claim, document));
  const linked = (kind: LinkKind): number =>
    pair.alignment.ofClaim.filter((link) => link?.kind === kind).length;
  return {
    ...comparePair(measurePair(pair)),
    coverage: pair.alignment.coverage,
    antonyms: linked("antonym"),
    siblings: linked("sibling"),
    substituted: linked("substituted"),
    ...missingSlots(claim, document),
    missing: wordsWithoutAnswer(claim, document),
    missingPairs: pairsWithoutAnswer(claim, document),
  };
}

const isPlain = ({ proper, wordKind }: Word): boolean => !proper && wordKind === "content";

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);

const countMissing = (parts: readonly PartReading[], test: (word: Word) => boolean): number =>
  sum(parts.map(({ missing }) => missing.filter(test).length));

const countFindings = (parts: readonly PartReading[], test: (finding: SlotFinding) => boolean): number =>
  sum(parts.map(({ findings }) => findings.filter(test).length));

/** What is known of a claim of several sentences against a document, over all its sentences. */
export function documentFeatures(parts: readonly PartReading[], claimWords: number): Features {
  const supports = parts.map(({ outlook }) => outlook.supports);
  const coverage = parts.map((part) => part.coverage);
  return {
    missingNouns: countMissing(parts, (word) => isPlain(word) && wordClassOf(word.lemma) === "noun"),
    missingVerbs: countMissing(parts, (word) => isPlain(word) && wordClassOf(word.lemma) === "verb"),
    missingModifiers: countMissing(parts, (word) => isPlain(word) && wordClassOf(word.lemma) === "modifier"),
    missingUnknown: countMissing(parts, (word) => isPlain(word) && wordClassOf(word.lemma) === "unknown"),
    missingValues: sum(parts.map((part) => part.missingValues)),
    missingDates: sum(parts.map((part) => part.missingDates)),
    missingNames: sum(parts.map((part) => part.missingNames)),
    missingPairs: sum(parts.map((part) => part.missingPairs)),
    siblings: sum(parts.map((part) => part.siblings)),
    substituted: sum(parts.map((part) => part.substituted)),
    missingProper: countMissing(parts, ({ proper }) => proper),
    missingNumbers: countMissing(parts, ({ wordKind }) => wordKind === "number"),
    missingShare: sum(parts.map(({ missing }) => missing.length)) / Math.max(1, claimWords),
    leastSupport: Math.min(1, ...supports),
    meanSupport: mean(supports),
    mostConflict: Math.max(0, ...parts.map(({ outlook }) => outlook.conflicts)),
    leastCoverage: Math.min(1, ...coverage),
    meanCoverage: mean(coverage),
    numberClashes: countFindings(parts, ({ slot, verdict }) => slot === "number" && verdict === "conflicts"),
    nameClashes: countFindings(
      parts,
      ({ slot, verdict }) =>
        (slot === "name" || slot === "place" || slot === "date") && verdict === "conflicts",
    ),
    negationClashes: countFindings(
      parts,
      ({ slot, verdict }) => slot === "negation" && verdict === "conflicts",
    ),
    differences: countFindings(parts, ({ verdict }) => verdict === "differs"),
    antonyms: sum(parts.map((part) => part.antonyms)),
    sentences: parts.length,
    claimWords,
  };
}
