/**
 * Printable characters that JSON leaves as they are. A run of zeros is one character or more of the first 33, a
 * weight is one of the other 60: each symbol stays whole, so that gzip can give frequent ones few bits.
 */
const ALPHABET =
  "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

/** Weights are whole numbers from minus this to this. */
export const LARGEST_WEIGHT = 30;

const ZERO_RUNS = ALPHABET.length - 2 * LARGEST_WEIGHT;

/** The last character of the first kind stands for this many zeros and may be followed by more. */
const LONGEST_RUN = ZERO_RUNS - 1;

const symbolOf = (weight: number): number => ZERO_RUNS + LARGEST_WEIGHT + (weight < 0 ? weight : weight - 1);

/** Writes weights as text; zeros at the end are left out. Weights out of range throw. */
export function packWeights(weights: Int8Array): string {
  let packed = "";
  let zeros = 0;
  for (const weight of weights) {
    if (weight === 0) {
      zeros += 1;
      continue;
    }
    if (Math.abs(weight) > LARGEST_WEIGHT) throw new Error(`weight out of range: ${weight}`);
    for (; zeros >= LONGEST_RUN; zeros -= LONGEST_RUN) packed += ALPHABET.charAt(LONGEST_RUN);
    if (zeros > 0) packed += ALPHABET.charAt(zeros);
    packed += ALPHABET.charAt(symbolOf(weight));
    zeros = 0;
  }
  return packed;
}

/** The inverse of `packWeights`, `length` long. Throws on what it did not write. */
export function unpackWeights(packed: string, length: number): Int8Array {
  const symbols = new Map([...ALPHABET].map((character, index) => [character, index]));
  const weights = new Int8Array(length);
  let position = 0;
  for (const character of packed) {
    const symbol = symbols.get(character);
    if (symbol === undefined || position > length) throw new Error("weights are damaged");
    if (symbol < ZERO_RUNS) {
      position += symbol;
      continue;
    }
    const weight = symbol - ZERO_RUNS - LARGEST_WEIGHT;
    weights[position] = weight < 0 ? weight : weight + 1;
    position += 1;
  }
  return weights;
}
