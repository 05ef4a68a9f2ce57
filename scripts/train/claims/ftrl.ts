/** One labelled example of a sparse binary problem. */
export interface Example {
  readonly features: readonly number[];
  readonly label: boolean;
  readonly weight: number;
}

export interface FtrlSettings {
  readonly learningRate: number;
  readonly smoothing: number;
  readonly l1: number;
  readonly l2: number;
  readonly epochs: number;
}

/** A linear congruential generator (Numerical Recipes), so that the order of examples is the same on each run. */
function* order(length: number, epochs: number): Generator<number> {
  const positions = Array.from({ length }, (_, position) => position);
  let state = 7;
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

/** Logistic regression by FTRL-Proximal (McMahan et al. 2013): L1 makes most of the weights exactly zero. */
export function trainFtrl(
  examples: readonly Example[],
  featureCount: number,
  settings: FtrlSettings,
): Float64Array {
  const { learningRate, smoothing, l1, l2, epochs } = settings;
  const sums = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount);
  const weightOf = (feature: number): number => {
    const sum = sums[feature] ?? 0;
    if (Math.abs(sum) <= l1) return 0;
    return (
      -(sum - Math.sign(sum) * l1) / ((smoothing + Math.sqrt(squares[feature] ?? 0)) / learningRate + l2)
    );
  };
  for (const position of order(examples.length, epochs)) {
    const example = examples[position];
    if (example === undefined) continue;
    let logit = 0;
    for (const feature of example.features) logit += weightOf(feature);
    const gradient = (1 / (1 + Math.exp(-logit)) - (example.label ? 1 : 0)) * example.weight;
    for (const feature of example.features) {
      const before = squares[feature] ?? 0;
      const after = before + gradient * gradient;
      const sigma = (Math.sqrt(after) - Math.sqrt(before)) / learningRate;
      sums[feature] = (sums[feature] ?? 0) + gradient - sigma * weightOf(feature);
      squares[feature] = after;
    }
  }
  return Float64Array.from(sums, (_, feature) => weightOf(feature));
}
