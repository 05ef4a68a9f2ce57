/** What one evaluation measured; the formats of rows and predictions are documented in docs of each task. */
export interface Evaluation {
  readonly rows: number;
  /** Name of the figure to its value, in the order to print. */
  readonly figures: Readonly<Record<string, number>>;
  readonly tables: readonly {
    readonly title: string;
    readonly rows: readonly Record<string, string | number>[];
  }[];
  /** One line for each input row, in input order. */
  readonly predictions: readonly object[];
  /** What went wrong, one readable line each, for `--errors`. */
  readonly errors: readonly string[];
}

export interface EvalOptions {
  /** Files that weights are learned from, for tasks that can learn them anew without the rows they measure. */
  readonly train?: readonly string[];
}

/** Measures the engine on the file or folder at `path`. Throws an Error that names the file and the reason. */
export type EvalTask = (path: string, options?: EvalOptions) => Promise<Evaluation>;
