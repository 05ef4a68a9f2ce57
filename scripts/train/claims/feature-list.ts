/**
 * The features of one sentence with their values, gathered in typed arrays that are used again for the next
 * sentence: a page has thousands of sentences and each has hundreds of features.
 */
export class FeatureList {
  length = 0;
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly #lastRound: Int32Array;
  #round = 0;

  /** `featureCount` is one more than the largest feature number; each can stand in the list once. */
  constructor(featureCount: number) {
    this.features = new Int32Array(featureCount);
    this.values = new Float32Array(featureCount);
    this.#lastRound = new Int32Array(featureCount).fill(-1);
  }

  clear(): void {
    this.length = 0;
    this.#round += 1;
  }

  /** Adds a feature; one that is in the list already keeps its first value. */
  add(feature: number, value: number): void {
    if (this.#lastRound[feature] === this.#round) return;
    this.#lastRound[feature] = this.#round;
    this.features[this.length] = feature;
    this.values[this.length] = value;
    this.length += 1;
  }

  addRun(first: number, length: number): void {
    for (let feature = first; feature < first + length; feature += 1) this.add(feature, 1);
  }

  /** The sum of the listed values times `weights`, over the features from `from` to before `to`. */
  dot(weights: ArrayLike<number>, from: number, to: number): number {
    let sum = 0;
    for (let index = 0; index < this.length; index += 1) {
      const feature = this.features[index] ?? 0;
      if (feature >= from && feature < to) sum += (weights[feature] ?? 0) * (this.values[index] ?? 0);
    }
    return sum;
  }
}
