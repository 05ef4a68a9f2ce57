/** Examples by column: one row of bins for each feature, so that a node is scanned feature by feature. */
export interface BinnedExamples {
  readonly size: number;
  readonly columns: readonly Uint8Array[];
  readonly classes: Uint8Array;
  readonly weights: Float64Array;
}

export interface BoostOptions {
  readonly classCount: number;
  readonly rounds: number;
  readonly leaves: number;
  readonly learningRate: number;
  /** Added to the sum of second derivatives: small leaves stay near nought. */
  readonly ridge: number;
  readonly leastInLeaf: number;
  readonly binCount: number;
  /** Of the features, the share that each tree may use; drawn by a fixed rule. */
  readonly featureShare: number;
}

export interface TreeNode {
  readonly feature: number;
  /** Examples whose bin is at most this go left. */
  readonly bin: number;
  readonly left: Tree;
  readonly right: Tree;
}
export type Tree = TreeNode | { readonly value: number };

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** Sums of gradient, hessian and count for each feature and bin, interleaved. */
type Histogram = Float64Array;

interface Leaf {
  readonly members: Int32Array;
  readonly histogram: Histogram;
  readonly split: Split | undefined;
}

/** A small generator with a fixed seed: training must give the same bytes every time. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Slopes {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
}

const cell = 3;

function histogramOf(
  { columns }: BinnedExamples,
  members: Int32Array,
  { gradients, hessians }: Slopes,
  features: readonly number[],
  binCount: number,
): Histogram {
  const histogram = new Float64Array(features.length * binCount * cell);
  features.forEach((feature, index) => {
    const column = columns[feature] as Uint8Array;
    const offset = index * binCount * cell;
    for (let at = 0; at < members.length; at += 1) {
      const member = members[at] as number;
      const place = offset + cell * (column[member] as number);
      histogram[place] = (histogram[place] as number) + (gradients[member] as number);
      histogram[place + 1] = (histogram[place + 1] as number) + (hessians[member] as number);
      histogram[place + 2] = (histogram[place + 2] as number) + 1;
    }
  });
  return histogram;
}

const score = (gradient: number, hessian: number, ridge: number): number =>
  (gradient * gradient) / (hessian + ridge);

function sumsOf(histogram: Histogram, binCount: number): readonly [number, number, number] {
  let [gradient, hessian, count] = [0, 0, 0];
  for (let bin = 0; bin < binCount; bin += 1) {
    gradient += histogram[cell * bin] as number;
    hessian += histogram[cell * bin + 1] as number;
    count += histogram[cell * bin + 2] as number;
  }
  return [gradient, hessian, count];
}

function bestSplit(
  histogram: Histogram,
  features: readonly number[],
  { binCount, ridge, leastInLeaf }: BoostOptions,
): Split | undefined {
  const [total, totalHessian, size] = sumsOf(histogram, binCount);
  const base = score(total, totalHessian, ridge);
  let split: Split | undefined;
  features.forEach((feature, index) => {
    let [left, leftHessian, leftCount] = [0, 0, 0];
    for (let bin = 0; bin < binCount - 1; bin += 1) {
      const place = (index * binCount + bin) * cell;
      left += histogram[place] as number;
      leftHessian += histogram[place + 1] as number;
      leftCount += histogram[place + 2] as number;
      if (leftCount < leastInLeaf) continue;
      if (size - leftCount < leastInLeaf) break;
      const gain =
        score(left, leftHessian, ridge) + score(total - left, totalHessian - leftHessian, ridge) - base;
      if (gain > 1e-6 && (split === undefined || gain > split.gain)) split = { gain, feature, bin };
    }
  });
  return split;
}

/** Grows one tree leaf by leaf, the most useful split first, and reports the value of every member. */
function growTree(
  examples: BinnedExamples,
  slopes: Slopes,
  features: readonly number[],
  options: BoostOptions,
  report: (member: number, value: number) => void,
): Tree {
  interface Growing {
    readonly leaf: Leaf;
    node?: { feature: number; bin: number; left: Growing; right: Growing };
  }
  const leafOf = (members: Int32Array, histogram: Histogram): Growing => ({
    leaf: { members, histogram, split: bestSplit(histogram, features, options) },
  });
  const count = (members: Int32Array): Histogram =>
    histogramOf(examples, members, slopes, features, options.binCount);
  const everyone = Int32Array.from({ length: examples.size }, (_, index) => index);
  const root = leafOf(everyone, count(everyone));
  const open = [root];
  for (let leaves = 1; leaves < options.leaves; leaves += 1) {
    open.sort((a, b) => (b.leaf.split?.gain ?? 0) - (a.leaf.split?.gain ?? 0));
    const [next] = open;
    const split = next?.leaf.split;
    if (next === undefined || split === undefined) break;
    const column = examples.columns[split.feature] as Uint8Array;
    const lower = next.leaf.members.filter((member) => (column[member] as number) <= split.bin);
    const upper = next.leaf.members.filter((member) => (column[member] as number) > split.bin);
    // The larger child's histogram is the parent's less the smaller child's.
    const smaller = count(lower.length < upper.length ? lower : upper);
    const larger = next.leaf.histogram.map((sum, place) => sum - (smaller[place] as number));
    const left = leafOf(lower, lower.length < upper.length ? smaller : larger);
    const right = leafOf(upper, lower.length < upper.length ? larger : smaller);
    next.node = { feature: split.feature, bin: split.bin, left, right };
    open.splice(0, 1, left, right);
  }
  const finish = ({ leaf, node }: Growing): Tree => {
    if (node !== undefined)
      return { feature: node.feature, bin: node.bin, left: finish(node.left), right: finish(node.right) };
    const [gradient, hessian] = sumsOf(leaf.histogram, options.binCount);
    const value = (-options.learningRate * gradient) / (hessian + options.ridge);
    for (const member of leaf.members) report(member, value);
    return { value };
  };
  return finish(root);
}

/** Softmax of one row of `scores` into `out`. */
export function softmax(scores: Float64Array, from: number, count: number, out: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k += 1) highest = Math.max(highest, scores[from + k] as number);
  let sum = 0;
  for (let k = 0; k < count; k += 1) {
    out[k] = Math.exp((scores[from + k] as number) - highest);
    sum += out[k] as number;
  }
  for (let k = 0; k < count; k += 1) out[k] = (out[k] as number) / sum;
}

/**
 * Gradient boosting of regression trees on the softmax loss (Friedman 2001), second-order as in XGBoost (Chen and
 * Guestrin 2016). Returns for each round one tree a class. The same examples give the same trees.
 */
export function boost(examples: BinnedExamples, options: BoostOptions): Tree[][] {
  const { classCount } = options;
  const scores = new Float64Array(examples.size * classCount);
  const probabilities = new Float64Array(examples.size * classCount);
  const row = new Float64Array(classCount);
  const random = seededRandom(20_250_306);
  const rounds: Tree[][] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    for (let member = 0; member < examples.size; member += 1) {
      softmax(scores, member * classCount, classCount, row);
      probabilities.set(row, member * classCount);
    }
    const trees: Tree[] = [];
    for (let k = 0; k < classCount; k += 1) {
      const [gradients, hessians] = [new Float64Array(examples.size), new Float64Array(examples.size)];
      for (let member = 0; member < examples.size; member += 1) {
        const probability = probabilities[member * classCount + k] as number;
        const weight = examples.weights[member] as number;
        gradients[member] = weight * (probability - (examples.classes[member] === k ? 1 : 0));
        hessians[member] = weight * probability * (1 - probability);
      }
      const features = examples.columns
        .map((_, feature) => feature)
        .filter(() => random() < options.featureShare);
      trees.push(
        growTree(examples, { gradients, hessians }, features, options, (member, value) => {
          scores[member * classCount + k] = (scores[member * classCount + k] as number) + value;
        }),
      );
    }
    rounds.push(trees);
  }
  return rounds;
}
