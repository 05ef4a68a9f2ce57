import { tokenize } from "@/lib/language";

/** Words in a shingle: five in a row are seldom the same by chance in news text. */
const SHINGLE_WORDS = 5;
/** A copy keeps at least this share of the shorter passage's shingles; paraphrases keep far fewer. */
const COPY_SHARE = 0.5;
/** Fewer shingles than this say nothing either way. */
const FEWEST_SHINGLES = 3;

const QUOTED = /["“][^"”]{0,2000}["”]/g;

/** The runs of five words of a passage, lower case; quotations are left out, since two reporters may quote one speaker. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = tokenize(text.replace(QUOTED, " "))
    .filter(({ kind }) => kind !== "punctuation")
    .map(({ lower }) => lower);
  const shingles = new Set<string>();
  for (let index = 0; index + SHINGLE_WORDS <= words.length; index += 1) {
    shingles.add(words.slice(index, index + SHINGLE_WORDS).join(" "));
  }
  return shingles;
}

/** True when one passage repeats half or more of the other's wording (containment of shingles, Broder 1997). */
export function sharesText(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < FEWEST_SHINGLES) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared >= COPY_SHARE * small.size;
}
