import { splitSentences } from "@/lib/language";

/** A sentence of each version; one of them is missing where a sentence was added or taken away. */
export interface Aligned {
  readonly before?: string;
  readonly after?: string;
}

/** Two sentences that share this much of their words are one sentence, edited. */
const SAME_SENTENCE = 0.5;

/** How many sentences away an edited one is looked for: edits seldom move a sentence far. */
const WINDOW = 40;

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

const asWords = (sentence: string): ReadonlySet<string> =>
  new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/** The sentences of `these` that do not stand in `those`, however often either has them. */
function onlyIn(these: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const sentence of those) left.set(sentence, (left.get(sentence) ?? 0) + 1);
  return these.filter((sentence) => {
    const count = left.get(sentence) ?? 0;
    left.set(sentence, count - 1);
    return count <= 0;
  });
}

/**
 * The sentences that two versions do not share, edited ones side by side, in the order of the later version with what
 * is gone at the end. A sentence that merely moved is no difference. Linear in the lengths of the texts.
 */
export function alignSentences(before: string, after: string): readonly Aligned[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const gone = onlyIn(old, now).map((sentence) => ({ sentence, words: asWords(sentence) }));
  const aligned: Aligned[] = [];
  let from = 0;
  for (const sentence of onlyIn(now, old)) {
    const words = asWords(sentence);
    let [best, match] = [SAME_SENTENCE, -1];
    for (let at = Math.max(0, from - WINDOW); at < Math.min(gone.length, from + WINDOW); at += 1) {
      const likeness = shared(words, gone[at]?.words ?? words);
      if (likeness > best || (likeness === best && match < 0)) [best, match] = [likeness, at];
    }
    const [edited] = match < 0 ? [] : gone.splice(match, 1);
    if (edited !== undefined) from = match;
    aligned.push(edited === undefined ? { after: sentence } : { before: edited.sentence, after: sentence });
  }
  return [...aligned, ...gone.map(({ sentence }) => ({ before: sentence }))];
}
