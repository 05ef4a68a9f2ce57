import type { Claim, Dispute, DisputedPassage, Evidence, Reason, Source } from "@/lib/model";
import { groupOrigins } from "@/lib/provenance";

/** Of found conflicts near this one in seven is none, on pairs held apart; below, more: better few than wrong. */
const LEAST_CONFIDENCE = 0.75;

/** First name and family name: that a surname is written in two ways may be two people. */
const isFullName = (words: string): boolean => words.trim().includes(" ");

/** One person whose name two sources write differently: harmless for the claim, but one of them has it wrong. */
const isOtherSpelling = ({ slot, verdict, claim, evidence }: Reason): boolean =>
  slot === "name" && verdict === "differs" && isFullName(claim) && isFullName(evidence);

/** An office has one holder at a time, so that two who name another contradict each other however they put it. */
const isOfOneOffice = ({ note }: Reason): boolean => note === "another-holder";

/** Counts change from day to day: of a source without a date it is not known which day its count is of. */
const isOfTheDay = ({ slot }: Reason): boolean => slot === "number";

/** What the two contradict each other on; empty where they do not. */
function disputedOn({ relation, confidence, reasons, publishedAt }: Evidence, source: Source): Reason[] {
  const isSure = confidence >= LEAST_CONFIDENCE || reasons.some(isOfOneOffice);
  const isConflict = relation === "conflicts" && isSure;
  const areDated = publishedAt !== undefined && source.publishedAt !== undefined;
  const contradicts = (reason: Reason): boolean =>
    isConflict && reason.verdict === "conflicts" && (areDated || !isOfTheDay(reason));
  return reasons.filter((reason) => contradicts(reason) || isOtherSpelling(reason));
}

const idOf = (a: DisputedPassage, b: DisputedPassage): string =>
  [a, b]
    .map(({ sourceId, start }) => `${sourceId} ${start}`)
    .sort()
    .join(" | ");

/** A reason as the other side would tell it. */
const turned = ({ claim, evidence, ...reason }: Reason): Reason => ({
  ...reason,
  claim: evidence,
  evidence: claim,
});

/**
 * The dispute between a claim of `source` and what another source has as evidence on it, if there is one. A source
 * that holds both statements disputes with nobody: it may be a copy of the other. Of two sources the one with the
 * smaller id stands left, whichever was asked about.
 */
export function disputeOf(
  source: Source,
  claim: Claim,
  evidence: Evidence,
  otherText: string,
): Dispute | undefined {
  if (evidence.sourceId === source.id) return undefined;
  const reasons = disputedOn(evidence, source);
  if (reasons.length === 0) return undefined;
  if (source.text.includes(evidence.quote) || otherText.includes(claim.text)) return undefined;
  const [own, other] = sidesOf(source, claim, evidence);
  const id = idOf(own, other);
  const { confidence } = evidence;
  return own.sourceId < other.sourceId
    ? { id, left: own, right: other, reasons, confidence }
    : { id, left: other, right: own, reasons: reasons.map(turned), confidence };
}

function sidesOf(source: Source, claim: Claim, evidence: Evidence): [DisputedPassage, DisputedPassage] {
  const testimonies = [
    { ...testimonyOf(source), text: claim.text, context: claim.context, sourceId: source.id },
    { ...testimonyOf(evidence), text: evidence.quote, context: "", sourceId: evidence.sourceId },
  ];
  const { groups } = groupOrigins(testimonies, claim.text);
  const originOf = (passage: number, { outlet, title }: { outlet?: string; title: string }) => {
    const group = groups.find(({ passages }) => passages.includes(passage));
    return { origin: group?.label ?? outlet ?? title, originUnknown: group === undefined };
  };
  return [
    {
      ...placeOf(source),
      sourceId: source.id,
      ...originOf(0, source),
      start: claim.start,
      end: claim.end,
      quote: source.text.slice(claim.start, claim.end),
    },
    {
      ...placeOf(evidence),
      sourceId: evidence.sourceId,
      ...originOf(1, evidence),
      start: evidence.start,
      end: evidence.end,
      quote: evidence.quote,
    },
  ];
}

type Published = Pick<DisputedPassage, "title" | "outlet" | "publishedAt">;

const testimonyOf = ({ outlet, publishedAt }: Published) => ({
  ...(outlet === undefined ? {} : { outlet }),
  ...(publishedAt === undefined ? {} : { publishedAt }),
});

const placeOf = (document: Published): Published => ({ title: document.title, ...testimonyOf(document) });
