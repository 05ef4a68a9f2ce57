/** The non-zero cells of a matrix's row: column and value. */
export type SparseRow = [column: number, value: number][];

const SEED = 5;

/** Normally distributed numbers (Box and Muller) from a fixed seed. */
export function randomMatrix(rows: number, columns: number): Float64Array[] {
  let state = SEED;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 1) / (2 ** 32 + 1);
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return Array.from({ length: rows }, () => Float64Array.from({ length: columns }, normal));
}

const widthOf = (matrix: readonly Float64Array[]): number => matrix[0]?.length ?? 0;

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let column = 0; column < target.length; column += 1) {
    target[column] = (target[column] ?? 0) + factor * (source[column] ?? 0);
  }
}

/** `sparse` times `dense`. */
export function multiply(sparse: readonly SparseRow[], dense: readonly Float64Array[]): Float64Array[] {
  const width = widthOf(dense);
  return sparse.map((cells) => {
    const sum = new Float64Array(width);
    for (const [column, value] of cells) {
      const row = dense[column];
      if (row !== undefined) addScaled(sum, row, value);
    }
    return sum;
  });
}

/** The transpose of `sparse`, which has `columns` columns, times `dense`. */
export function multiplyTransposed(
  sparse: readonly SparseRow[],
  dense: readonly Float64Array[],
  columns: number,
): Float64Array[] {
  const width = widthOf(dense);
  const product = Array.from({ length: columns }, () => new Float64Array(width));
  sparse.forEach((cells, index) => {
    const row = dense[index];
    if (row === undefined) return;
    for (const [column, value] of cells) {
      const sum = product[column];
      if (sum !== undefined) addScaled(sum, row, value);
    }
  });
  return product;
}

/** Makes the columns of `matrix` orthonormal in place (modified Gram-Schmidt) and returns it. */
export function orthogonalize(matrix: Float64Array[]): Float64Array[] {
  const width = widthOf(matrix);
  for (let column = 0; column < width; column += 1) {
    for (let before = 0; before < column; before += 1) {
      let overlap = 0;
      for (const row of matrix) overlap += (row[column] ?? 0) * (row[before] ?? 0);
      for (const row of matrix) row[column] = (row[column] ?? 0) - overlap * (row[before] ?? 0);
    }
    let square = 0;
    for (const row of matrix) square += (row[column] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (const row of matrix) row[column] = (row[column] ?? 0) / length;
  }
  return matrix;
}
