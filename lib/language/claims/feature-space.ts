import { TAG_COUNT } from "./tag-of";
import { TRAIT_STEPS, TRAITS } from "./trait-names";

/**
 * Buckets for hashed words and pairs of words, and as many for what a word is about: far more than weights kept, so
 * that few words share one by chance. A power of two, so that a mask picks the bucket.
 */
export const BUCKETS: number = 1 << 16;

/** The bucket of a hash. */
export const bucketOf = (code: number): number => code & (BUCKETS - 1);

/** The parts of a head's numbered features, each starting where the one before ends. */
function headFrom(bias: number) {
  const steps = bias + 1;
  const tags = steps + TRAITS.length * TRAIT_STEPS.length;
  const grams = tags + TAG_COUNT * TAG_COUNT;
  const topics = grams + BUCKETS;
  return { bias, steps, tags, grams, topics, end: topics + BUCKETS };
}

/** Features of the sentence alone, trained on speech. */
export const SPEECH_HEAD = headFrom(0);

/** The same again for a sentence of a document, trained on articles: corrects what the first head says. */
export const ARTICLE_HEAD = headFrom(SPEECH_HEAD.end);

/** Features of the document's title. */
export const TITLE_PART = {
  steps: ARTICLE_HEAD.end,
  topics: ARTICLE_HEAD.end + TRAITS.length,
  end: ARTICLE_HEAD.end + TRAITS.length + BUCKETS,
} as const;

/** One more than the largest feature number. */
export const FEATURE_COUNT: number = TITLE_PART.end;
