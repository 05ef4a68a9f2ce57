/** One measurement beside its peers: medians of at least five runs, ours and the peers in turn; less is better. */
export interface BenchRow {
  readonly what: string;
  readonly unit: "ms" | "s" | "bytes" | "us";
  readonly size: number;
  readonly ours: number;
  readonly peers: Readonly<Record<string, number>>;
}

/** Runs a benchmark with the arguments after its name. Throws an Error that says which argument is missing. */
export type Bench = (args: readonly string[]) => Promise<readonly BenchRow[]>;

/** The middle value; the mean of the two middle ones for an even count. `NaN` for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  const lower = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
