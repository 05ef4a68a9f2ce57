import { termsOf } from "@/lib/retrieval";

/** The words that our own index leaves out; peers leave out the same, so that all do the same work. */
export const STOP_WORDS: Pick<ReadonlySet<string>, "has"> = {
  has: (word) => known(word),
};

const cache = new Map<string, boolean>();

function known(word: string): boolean {
  const seen = cache.get(word);
  if (seen !== undefined) return seen;
  const isStopWord = termsOf(word).length === 0;
  cache.set(word, isStopWord);
  return isStopWord;
}
