import { compareParts, joinParts, type Prepared, prepare, readClaim, standingOf } from "@/lib/comparison";
import type { Claim, Comparison, DocumentInfo, Evidence, Finding, Relation } from "@/lib/model";
import { groupOrigins } from "@/lib/provenance";
import type { Library } from "@/lib/store";
import { type ClaimCorrections, correctionsOn } from "./corrections-on";
import { loadPassages, type PassageInSource } from "./load-passages";
import { searchLibrary } from "./search-library";
import { citedOf, isOfPage, statementOfClaim, statementOfPassage, testimonyOf } from "./statements";

/** Evidence shown for a claim at most; what is left out is weaker. */
const MOST_EVIDENCE = 8;

/** Of one source at most, so that a long article does not crowd out the others. */
const MOST_OF_ONE_SOURCE = 2;

/** What a reader looks for first. */
const RELATION_ORDER: Readonly<Record<Relation, number>> = {
  conflicts: 0,
  supports: 1,
  differs: 2,
  related: 3,
};

interface Compared {
  readonly passage: PassageInSource;
  readonly comparison: Comparison;
}

/**
 * Says for each claim of a document, in the order given, what the library has on it: the strongest passages with
 * their relations and origins, and the standing that follows, as the reader corrected them. The document itself is no
 * evidence for its own claims.
 * Rejects with a `LibraryError` where the library cannot be read.
 */
export async function crossReference(
  library: Library,
  document: DocumentInfo,
  claims: readonly Claim[],
): Promise<Finding[]> {
  const hits = await searchLibrary(
    library,
    claims.map(({ text }) => text),
  );
  const [passages, corrections] = await Promise.all([
    loadPassages(library, hits),
    library.corrections.list(),
  ]);
  const prepared = new Map<PassageInSource, Prepared>();
  const prepareOnce = (passage: PassageInSource): Prepared => {
    const known = prepared.get(passage) ?? prepare(statementOfPassage(passage));
    prepared.set(passage, known);
    return known;
  };
  return claims.map((claim, index) => {
    const subject = readClaim(statementOfClaim(claim, document));
    const corrected = correctionsOn(claim.text, corrections);
    const parted = (passages[index] ?? []).flatMap((passage) => {
      if (isOfPage(passage, document)) return [];
      if (!corrected.admits(citedOf(passage))) return [];
      const answer = compareParts(subject, prepareOnce(passage));
      return answer === undefined ? [] : [{ passage, answer }];
    });
    const comparisons = joinParts(
      subject,
      parted.map(({ answer }) => answer),
    );
    const compared = comparisons.flatMap((comparison, at): Compared[] => {
      const passage = parted[at]?.passage;
      return passage === undefined ? [] : [{ passage, comparison }];
    });
    return findingOf(claim, strongest(compared), corrected);
  });
}

/** By relation, then by confidence; what is merely related stays in the order in which it was found. */
function byStrength({ comparison: a }: Compared, { comparison: b }: Compared): number {
  const byRelation = RELATION_ORDER[a.relation] - RELATION_ORDER[b.relation];
  if (byRelation !== 0 || a.relation === "related") return byRelation;
  return b.confidence - a.confidence;
}

function strongest(compared: readonly Compared[]): Compared[] {
  const ofSource = new Map<string, number>();
  return [...compared]
    .sort(byStrength)
    .filter(({ passage }) => {
      const count = (ofSource.get(passage.source.id) ?? 0) + 1;
      ofSource.set(passage.source.id, count);
      return count <= MOST_OF_ONE_SOURCE;
    })
    .slice(0, MOST_EVIDENCE);
}

/** Evidence that takes a side: its origins are what stands behind a claim or against it. */
const takesSide = ({ comparison }: Compared): boolean =>
  comparison.relation === "supports" || comparison.relation === "conflicts";

function findingOf(claim: Claim, compared: readonly Compared[], corrected: ClaimCorrections): Finding {
  const origins = originsOf(claim, compared, corrected);
  const evidence = compared.map(({ passage, comparison }, index): Evidence => {
    const { label } = origins[index] ?? {};
    const { source, quote, start, end } = passage;
    return {
      ...comparison,
      sourceId: source.id,
      title: source.title,
      ...(source.outlet === undefined ? {} : { outlet: source.outlet }),
      ...(source.publishedAt === undefined ? {} : { publishedAt: source.publishedAt }),
      quote,
      start,
      end,
      origin: label ?? source.outlet ?? source.title,
      originUnknown: label === undefined,
    };
  });
  const sided = new Set(compared.flatMap((each, index) => (takesSide(each) ? [origins[index]] : [])));
  return {
    claimId: claim.id,
    standing: standingOf(compared.map(({ comparison }) => comparison.relation)),
    origins: sided.size,
    ...(corrected.isDismissed ? { isDismissed: true } : {}),
    evidence,
  };
}

/** An origin is one object; without a label it cannot be told, and stands for itself. */
interface Origin {
  readonly label?: string;
}

/** The origin of each passage: as it is read, then as the reader put them together. */
function originsOf(
  { text }: Claim,
  compared: readonly Compared[],
  { sameOrigins }: ClaimCorrections,
): readonly Origin[] {
  const testimonies = compared.map(({ passage }) => testimonyOf(passage));
  const { groups } = groupOrigins(testimonies, text);
  const groupOf = new Map(groups.flatMap((group) => group.passages.map((index) => [index, group] as const)));
  let origins = compared.map((_, index): Origin => groupOf.get(index) ?? {});
  for (const [a, b] of sameOrigins(compared.map(({ passage }) => citedOf(passage)))) {
    const pair = [origins[a], origins[b]];
    const source = compared[a]?.passage.source;
    const one = pair.find((origin) => origin?.label !== undefined) ?? {
      label: source?.outlet ?? source?.title ?? "",
    };
    origins = origins.map((origin) => (pair.includes(origin) ? one : origin));
  }
  return origins;
}
