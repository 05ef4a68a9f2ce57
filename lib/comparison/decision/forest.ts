/** Trees laid flat: a node is a split, or a leaf where `features` is -1; the left child follows its parent. */
export interface Forest {
  readonly features: Int16Array;
  /** The bin that still goes left, or the leaf's value. */
  readonly values: Int16Array;
  readonly right: Int32Array;
  readonly roots: readonly number[];
}

/** Unpacks trees in preorder: pairs of feature + 1 and bin for a split, of 0 and value for a leaf. */
export function unpackForest(packed: readonly number[]): Forest {
  const size = packed.length / 2;
  const features = new Int16Array(size);
  const values = new Int16Array(size);
  const right = new Int32Array(size);
  const roots: number[] = [];
  // Splits whose right child is still to come, innermost last.
  const open: number[] = [];
  let startsTree = true;
  for (let node = 0; node < size; node += 1) {
    if (startsTree) roots.push(node);
    features[node] = (packed[2 * node] ?? 0) - 1;
    values[node] = packed[2 * node + 1] ?? 0;
    startsTree = false;
    if (features[node] !== -1) {
      open.push(node);
      continue;
    }
    const parent = open.pop();
    if (parent === undefined) startsTree = true;
    else right[parent] = node + 1;
  }
  return { features, values, right, roots };
}

/** Sum over all trees of the value of the leaf that `bins` leads to. */
export function sumForest({ features, values, right, roots }: Forest, bins: Uint8Array): number {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    for (let feature = features[node] ?? -1; feature >= 0; feature = features[node] ?? -1) {
      node = (bins[feature] ?? 0) <= (values[node] ?? 0) ? node + 1 : (right[node] ?? 0);
    }
    sum += values[node] ?? 0;
  }
  return sum;
}
