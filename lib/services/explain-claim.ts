import { compareParts, comparisonWeights, explainParts, prepare, readClaim } from "@/lib/comparison";
import { explainScore } from "@/lib/language";
import type {
  Claim,
  DocumentInfo,
  ExplainedOrigin,
  ExplainedPassage,
  Explanation,
  Finding,
  PassageFate,
  Rule,
} from "@/lib/model";
import { groupOrigins, originWeights } from "@/lib/provenance";
import { queriesFor, rankingWeights } from "@/lib/retrieval";
import type { Library } from "@/lib/store";
import { contentHash } from "./content-hash";
import { correctionsOn } from "./corrections-on";
import { crossReference } from "./cross-reference";
import { loadPassages, type PassageInSource } from "./load-passages";
import { searchLibrary } from "./search-library";
import { citedOf, isOfPage, statementOfClaim, statementOfPassage, testimonyOf } from "./statements";

/** Letters of a fingerprint that are enough to tell two weight files apart. */
const FINGERPRINT = 12;

/**
 * How `crossReference` comes to its finding on one claim: all passages that the search found, what was compared, and
 * why origins were taken together. Much slower; for one claim on demand. Rejects with a `LibraryError`.
 */
export async function explainClaim(
  library: Library,
  document: DocumentInfo,
  claim: Claim,
): Promise<Explanation> {
  const [[finding], [hits = []], corrections] = await Promise.all([
    crossReference(library, document, [claim]),
    searchLibrary(library, [claim.text]),
    library.corrections.list(),
  ]);
  if (finding === undefined) throw new Error(`no finding for the claim "${claim.id}"`);
  const lists = await loadPassages(
    library,
    hits.map((hit) => [hit]),
  );
  const found = hits.flatMap(({ score }, place) =>
    (lists[place] ?? []).map((passage) => ({ score, passage })),
  );
  const subject = readClaim(statementOfClaim(claim, document));
  const { admits } = correctionsOn(claim.text, corrections);
  const passages = found.map(({ score, passage }): ExplainedPassage => {
    if (isOfPage(passage, document)) return explained(passage, score, "own-page");
    if (!admits(citedOf(passage))) return explained(passage, score, "corrected");
    const statement = prepare(statementOfPassage(passage));
    const answer = compareParts(subject, statement);
    const pairs = explainParts(subject, statement);
    if (answer === undefined) return explained(passage, score, "another-matter", { pairs });
    const evidence = evidenceAt(finding, passage);
    const relation = evidence?.relation ?? answer.comparison.relation;
    const isJoined = relation === "supports" && answer.comparison.relation === "differs";
    const rules: Rule[] = [
      ...(answer.rule === undefined ? [] : [answer.rule]),
      ...(isJoined ? (["parts-together"] as const) : []),
    ];
    return explained(passage, score, evidence === undefined ? "weaker" : "shown", { pairs, relation, rules });
  });
  return {
    document,
    claim,
    standing: finding.standing,
    ...(finding.isDismissed === undefined ? {} : { isDismissed: finding.isDismissed }),
    detection: explainScore({ text: claim.text, title: document.title }),
    originCount: finding.origins,
    terms: queriesFor(claim.text)
      .main.filter(({ weight }) => weight === 1)
      .map(({ term }) => term),
    passages,
    origins: originsOf(
      claim,
      finding,
      found.map(({ passage }) => passage),
    ),
    weights: await fingerprints({ ...comparisonWeights, ranking: rankingWeights, origins: originWeights }),
  };
}

const evidenceAt = ({ evidence }: Finding, { sourceId, start }: PassageInSource) =>
  evidence.find((each) => each.sourceId === sourceId && each.start === start);

function explained(
  { sourceId, start, end, quote, source: { title, outlet, publishedAt } }: PassageInSource,
  score: number,
  fate: PassageFate,
  compared: Partial<Pick<ExplainedPassage, "relation" | "rules" | "pairs">> = {},
): ExplainedPassage {
  return {
    ...{ sourceId, start, end, quote, title, score, fate },
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...{ rules: [], pairs: [], ...compared },
  };
}

/** Origins as the passages tell them by themselves, in the order of the finding's evidence, which decides the merges. */
function originsOf(
  claim: Claim,
  finding: Finding,
  passages: readonly PassageInSource[],
): readonly ExplainedOrigin[] {
  const places = finding.evidence.map(({ sourceId, start }) =>
    passages.findIndex((passage) => passage.sourceId === sourceId && passage.start === start),
  );
  const shown = places.flatMap((place) => passages[place] ?? []);
  const { groups, unknown } = groupOrigins(shown.map(testimonyOf), claim.text);
  const placesOf = (indices: readonly number[]) => indices.flatMap((index) => places[index] ?? []);
  return [
    ...groups.map(({ label, reasons, passages: own }) => ({ label, reasons, passages: placesOf(own) })),
    ...unknown.map((index) => ({ reasons: [], passages: placesOf([index]) })),
  ];
}

async function fingerprints(weights: Readonly<Record<string, unknown>>): Promise<Record<string, string>> {
  const hashed = Object.entries(weights).map(async ([name, content]) => {
    const hash = await contentHash(JSON.stringify(content));
    return [name, hash.slice(0, FINGERPRINT)] as const;
  });
  return Object.fromEntries(await Promise.all(hashed));
}
