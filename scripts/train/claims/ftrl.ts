/** One labelled example of a sparse problem: feature numbers with their values. */
export interface Example {
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly label: boolean;
  readonly weight: number;
  /** What is known of the log odds beforehand. */
  readonly offset: number;
}

export interface FtrlSettings {
  readonly learningRate: number;
  /** Features whose summed gradient stays below this get no weight at all. */
  readonly l1: number;
  readonly l2: number;
  readonly epochs: number;
}

/** Keeps the first steps of a feature small; the usual choice. */
const SMOOTHING = 1;

const SEED = 7;

/** All positions below `length`, `epochs` times over, each time in another order that is the same on each run. */
function* shuffled(length: number, epochs: number): Generator<number> {
  const positions = Array.from({ length }, (_, position) => position);
  let state = SEED;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let last = length - 1; last > 0; last -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((state / 2 ** 32) * (last + 1));
      const held = positions[last] ?? 0;
      positions[last] = positions[other] ?? 0;
      positions[other] = held;
    }
    yield* positions;
  }
}

/** Logistic regression by FTRL-Proximal (McMahan et al. 2013): the first norm makes most weights exactly zero. */
export function trainFtrl(
  examples: readonly Example[],
  featureCount: number,
  settings: FtrlSettings,
): Float64Array {
  const { learningRate, l1, l2, epochs } = settings;
  const sums = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount);
  const weightOf = (feature: number): number => {
    const sum = sums[feature] ?? 0;
    if (Math.abs(sum) <= l1) return 0;
    const rate = (SMOOTHING + Math.sqrt(squares[feature] ?? 0)) / learningRate + l2;
    return -(sum - Math.sign(sum) * l1) / rate;
  };
  for (const position of shuffled(examples.length, epochs)) {
    const example = examples[position];
    if (example === undefined) continue;
    const { features, values } = example;
    let logit = example.offset;
    for (let index = 0; index < features.length; index += 1) {
      logit += weightOf(features[index] ?? 0) * (values[index] ?? 0);
    }
    const slope = (1 / (1 + Math.exp(-logit)) - (example.label ? 1 : 0)) * example.weight;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      const gradient = slope * (values[index] ?? 0);
      const before = squares[feature] ?? 0;
      const after = before + gradient * gradient;
      const sigma = (Math.sqrt(after) - Math.sqrt(before)) / learningRate;
      sums[feature] = (sums[feature] ?? 0) + gradient - sigma * weightOf(feature);
      squares[feature] = after;
    }
  }
  return Float64Array.from(sums, (_, feature) => weightOf(feature));
}
