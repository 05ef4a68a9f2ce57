/** Length of a gram. Four tells words apart and still joins their forms: talk, talks, talking. */
const GRAM_LENGTH = 4;

const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Grams are hashed to 16 bits: a text has some hundreds, so two seldom meet, and counting needs no map. */
const BUCKETS = 1 << 16;

/** FNV prime, 32 bit (Fowler, Noll, Vo). */
const HASH_FACTOR = 0x01000193;

/** The distinct grams of a text, hashed, and how often each occurs. */
interface GramCounts {
  readonly grams: Uint16Array;
  readonly counts: Uint16Array;
}

/** The overlapping character grams of the words of `text`, borders of words included. `scratch` is zeros, and stays so. */
function countGrams(text: string, scratch: Uint16Array): GramCounts {
  const words = ` ${text.toLowerCase().replace(NOT_WORD, " ").trim()} `;
  const grams = new Uint16Array(Math.max(0, words.length - GRAM_LENGTH + 1));
  let distinct = 0;
  for (let start = 0; start < grams.length; start += 1) {
    let hash = 0;
    for (let at = start; at < start + GRAM_LENGTH; at += 1) {
      hash = Math.imul(hash ^ words.charCodeAt(at), HASH_FACTOR);
    }
    const gram = (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    const before = scratch[gram] ?? 0;
    if (before === 0) grams[distinct++] = gram;
    scratch[gram] = before + 1;
  }
  const found = grams.subarray(0, distinct);
  const counts = found.map((gram) => scratch[gram] ?? 0);
  for (const gram of found) scratch[gram] = 0;
  return { grams: found, counts };
}

/** How telling a gram is among texts: the rarer, the more. */
type Rarity = (gram: number) => number;

function rarityAmong(texts: readonly GramCounts[]): Rarity {
  const containing = new Uint16Array(BUCKETS);
  for (const { grams } of texts) for (const gram of grams) containing[gram] = (containing[gram] ?? 0) + 1;
  const byCount = Float64Array.from({ length: texts.length + 1 }, (_, count) =>
    Math.log(1 + (texts.length + 1) / (count + 0.5)),
  );
  return (gram) => byCount[containing[gram] ?? 0] ?? 0;
}

/** Calls `visit` with the weight of each gram (damped frequency times rarity); answers the length of the vector. */
function weigh(
  { grams, counts }: GramCounts,
  rarity: Rarity,
  visit: (gram: number, weight: number) => void,
): number {
  let square = 0;
  for (let i = 0; i < grams.length; i += 1) {
    const gram = grams[i] ?? 0;
    const weight = (1 + Math.log(counts[i] ?? 1)) * rarity(gram);
    square += weight * weight;
    visit(gram, weight);
  }
  return Math.sqrt(square);
}

/**
 * Answers for any query its cosine, 0 to 1, with each of `texts` over character grams weighted by tf-idf, the idf taken
 * among `texts` alone: what all candidates share says nothing of which is best.
 */
export function likenessTo(texts: readonly string[]): (query: string) => number[] {
  const scratch = new Uint16Array(BUCKETS);
  const all = texts.map((text) => countGrams(text, scratch));
  const rarity = rarityAmong(all);
  return (query) => {
    const asked = new Float32Array(BUCKETS);
    const queryLength = weigh(countGrams(query, scratch), rarity, (gram, weight) => {
      asked[gram] = weight;
    });
    return all.map((counts) => {
      let dot = 0;
      const length = weigh(counts, rarity, (gram, weight) => {
        dot += weight * (asked[gram] ?? 0);
      });
      return dot === 0 ? 0 : dot / (queryLength * length);
    });
  };
}
