import { splitSentences } from "@/lib/language";
import { type Comparison, type Relation, textOf } from "@/lib/model";
import { comparePrepared } from "./compare";
import { type Prepared, prepare, type Statement } from "./statement";

/** Sentences before a sentence that its pronouns and dates may lean on, in UTF-16 units. */
const contextLength = 400;

/** A passage of so few sentences is one statement: its sentences lean on one another. */
const mostPassageSentences = 3;

const nothing: Comparison = { relation: "related", confidence: 0, reasons: [] };

/** A sentence that takes a side says more than one that does not; support outweighs an apparent conflict elsewhere. */
const precedence: Readonly<Record<Relation, number>> = { supports: 3, conflicts: 2, differs: 1, related: 0 };

function sentencesOf(statement: Statement, mostTogether: number): Prepared[] {
  const { text } = statement;
  const sentences = splitSentences(text);
  if (sentences.length <= mostTogether) return [prepare(statement)];
  return sentences.map((span) =>
    prepare({
      ...statement,
      text: textOf(text, span),
      context:
        `${statement.context ?? ""} ${text.slice(Math.max(0, span.start - contextLength), span.start)}`.trim(),
    }),
  );
}

function bestOf(comparisons: readonly Comparison[]): Comparison {
  let best = nothing;
  for (const comparison of comparisons) {
    const higher = precedence[comparison.relation] - precedence[best.relation];
    if (higher > 0 || (higher === 0 && comparison.confidence > best.confidence)) best = comparison;
  }
  return best;
}

/** A claim of several sentences stands only if each stands; one conflict decides, then one that is not borne out. */
function allOf(parts: readonly Comparison[]): Comparison {
  const conflicting = parts.filter(({ relation }) => relation === "conflicts");
  const open = parts.filter(({ relation }) => relation !== "supports");
  const deciding = conflicting.length > 0 ? conflicting : open.length > 0 ? open : parts;
  const [first = nothing] = deciding.toSorted((a, b) => b.confidence - a.confidence);
  const weakest = Math.min(...parts.map(({ confidence }) => confidence), first.confidence);
  const confidence = deciding === parts ? weakest : first.confidence;
  return { relation: first.relation, confidence, reasons: parts.flatMap(({ reasons }) => reasons) };
}

/**
 * As `compare` for longer texts: each sentence of the claim against each sentence of the document, and the answers
 * joined. Single sentences are compared as they are.
 */
export function compareDocument(claim: Statement, document: Statement): Comparison {
  const passages = sentencesOf(document, mostPassageSentences);
  const parts = sentencesOf(claim, 1).map((part) =>
    bestOf(passages.map((passage) => comparePrepared(part, passage) ?? nothing)),
  );
  return allOf(parts);
}
