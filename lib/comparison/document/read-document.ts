import { splitSentences } from "@/lib/language";
import { textOf } from "@/lib/model";
import { linkStrength, relateWords } from "../alignment/relate-words";
import { type Prepared, prepare, type Statement } from "../statement";
import type { Word } from "../words/read-words";

/** Sentences before a sentence that its pronouns and dates may lean on, in UTF-16 units. */
const contextLength = 400;
/** What a summary says in one sentence, a report spreads over a few. */
const sentencesTogether = 3;
/** A word of the document that takes over at least this much of a claim's word answers it. */
const answeringStrength = 0.5;

/** A longer text, read once: its sentences and its vocabulary. */
export interface ReadDocument {
  readonly statement: Statement;
  readonly sentences: readonly Prepared[];
  /** One word for each lemma of the text. */
  readonly vocabulary: ReadonlyMap<string, Word>;
}

/** The sentences of a statement, each prepared with the text before it as context. */
export function sentencesOf(statement: Statement): Prepared[] {
  const { text } = statement;
  return splitSentences(text).map((span) =>
    prepare({
      ...statement,
      text: textOf(text, span),
      context:
        `${statement.context ?? ""} ${text.slice(Math.max(0, span.start - contextLength), span.start)}`.trim(),
    }),
  );
}

export function readDocument(statement: Statement): ReadDocument {
  const sentences = sentencesOf(statement);
  const vocabulary = new Map<string, Word>();
  for (const { words } of sentences) {
    for (const word of words) if (!vocabulary.has(word.lemma)) vocabulary.set(word.lemma, word);
  }
  return { statement, sentences, vocabulary };
}

function sharedWeight(claim: Prepared, sentence: Prepared): number {
  let shared = 0;
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word !== undefined && sentence.positionsOf.has(word.lemma)) shared += word.weight;
  }
  return shared;
}

/** The few sentences of the document that share most with the claim, joined in their order into one passage. */
export function passageFor(claim: Prepared, { statement, sentences }: ReadDocument): Prepared {
  const chosen = sentences
    .map((sentence, index) => ({ sentence, index, shared: sharedWeight(claim, sentence) }))
    .toSorted((a, b) => b.shared - a.shared || a.index - b.index)
    .slice(0, sentencesTogether)
    .toSorted((a, b) => a.index - b.index);
  const text = chosen.map(({ sentence }) => sentence.statement.text).join(" ");
  return prepare({ ...statement, text });
}

/** Words farther apart than this, function words included, do not belong together. */
const togetherReach = 4;

/** Neighbouring content words of the claim that the document knows both, and nowhere together: "third quarter". */
export function pairsWithoutAnswer(claim: Prepared, { sentences, vocabulary }: ReadDocument): number {
  let missing = 0;
  claim.content.slice(1).forEach((position, index) => {
    const [first, second] = [claim.words[claim.content[index] ?? -1], claim.words[position]];
    if (first === undefined || second === undefined) return;
    if (!vocabulary.has(first.lemma) || !vocabulary.has(second.lemma)) return;
    const together = sentences.some(({ positionsOf }) => {
      const others = positionsOf.get(second.lemma);
      if (others === undefined) return false;
      return positionsOf
        .get(first.lemma)
        ?.some((at) => others.some((other) => Math.abs(other - at) <= togetherReach));
    });
    if (!together) missing += 1;
  });
  return missing;
}

/** The claim's content words that nothing in the whole document answers. */
export function wordsWithoutAnswer(claim: Prepared, { vocabulary }: ReadDocument): Word[] {
  const missing: Word[] = [];
  for (const position of claim.content) {
    const word = claim.words[position];
    if (word === undefined || vocabulary.has(word.lemma)) continue;
    let answered = false;
    for (const other of vocabulary.values()) {
      const kind = relateWords(word, other);
      answered = kind !== undefined && linkStrength[kind] >= answeringStrength;
      if (answered) break;
    }
    if (!answered) missing.push(word);
  }
  return missing;
}
