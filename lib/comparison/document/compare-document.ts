import { splitSentences } from "@/lib/language";
import type { Comparison, Relation } from "@/lib/model";
import { compare } from "../compare";
import type { Statement } from "../statement";
import { documentFeatures, type PartReading, readPart } from "./document-features";
import { supportProbability } from "./document-model";
import { readDocument, sentencesOf } from "./read-document";

/** A document of so few sentences is one statement: its sentences lean on one another. */
const mostPassageSentences = 3;
/** From here on a document is more likely to bear the claim out than not; classes weighed alike in training. */
const supportThreshold = 0.5;

function relationOf(parts: readonly PartReading[], supported: boolean): Relation {
  if (parts.some(({ comparison }) => comparison.relation === "conflicts")) return "conflicts";
  if (supported) return "supports";
  return parts.some(({ comparison }) => comparison.relation === "differs") ? "differs" : "related";
}

/**
 * As `compare`, for a claim of any length against a document of any length: each sentence of the claim is laid on
 * the few sentences that bear on it, and the answers are joined. One part that conflicts decides.
 */
export function compareDocument(claim: Statement, document: Statement): Comparison {
  if (splitSentences(document.text).length <= mostPassageSentences) return compare(claim, document);
  const read = readDocument(document);
  const sentences = sentencesOf(claim);
  const parts = sentences.map((sentence) => readPart(sentence, read));
  const words = sentences.reduce((sum, { content }) => sum + content.length, 0);
  const support = supportProbability(documentFeatures(parts, words));
  const relation = relationOf(parts, parts.length > 0 && support >= supportThreshold);
  const conflict = Math.max(0, ...parts.map(({ outlook }) => outlook.conflicts));
  const confidence = relation === "conflicts" ? conflict : relation === "supports" ? support : 1 - support;
  const reasons = parts
    .flatMap(({ comparison }) => comparison.reasons)
    .filter(({ verdict }) => verdict !== "conflicts" || relation === "conflicts");
  return { relation, confidence, reasons };
}
