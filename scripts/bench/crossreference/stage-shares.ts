import type { Protocol } from "puppeteer-core";

/** The parts of a cross-reference whose time is told apart. */
export type Stage = "retrieval" | "loading passages" | "comparison" | "origins" | "rest";

/** Functions that a stage goes through; the innermost one on the stack decides. */
const STAGE_OF: Readonly<Record<string, Stage>> = {
  searchLibrary: "retrieval",
  openIndex: "retrieval",
  openSegment: "retrieval",
  loadBlocks: "retrieval",
  bodiesOf: "retrieval",
  reranked: "retrieval",
  loadPassages: "loading passages",
  prepare: "comparison",
  compareFound: "comparison",
  comparePrepared: "comparison",
  groupOrigins: "origins",
};

/** A bundler numbers functions of one name. */
const plain = (name: string): string => name.replace(/\$\d+$/, "");

/** Milliseconds that a profile of the worker saw in each stage; waiting is in none. */
export function stageShares({ nodes, samples, timeDeltas }: Protocol.Profiler.Profile): Map<Stage, number> {
  const stageOf = new Map<number, Stage | undefined>();
  const parentOf = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
  // A parent stands before its children in a profile.
  for (const { id, callFrame } of nodes) {
    const own = STAGE_OF[plain(callFrame.functionName)];
    const isIdle = callFrame.functionName === "(idle)" || callFrame.functionName === "(root)";
    const inherited = stageOf.get(parentOf.get(id) ?? -1);
    stageOf.set(id, own ?? inherited ?? (isIdle ? undefined : "rest"));
  }
  const shares = new Map<Stage, number>();
  for (const [index, node] of (samples ?? []).entries()) {
    const stage = stageOf.get(node);
    // A sample holds until the next one.
    const lasted = (timeDeltas?.[index + 1] ?? 0) / 1000;
    if (stage !== undefined) shares.set(stage, (shares.get(stage) ?? 0) + lasted);
  }
  return shares;
}
