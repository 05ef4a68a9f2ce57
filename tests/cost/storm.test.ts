import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordVisit } from "@/scripts/bench/page/record-visit";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "../e2e/open-extension";
import { costlyPages, STORM_MS } from "./pages/costly";

/** A longer task makes a page feel slow (W3C Long Tasks). */
const LONG_TASK_MS = 50;
/** Share of one core that the reader may take of a page that never rests. */
const MAX_SHARE = 0.05;

describe("what the reader costs", () => {
  let extension: OpenExtension;

  beforeAll(async () => {
    extension = await openExtension("chromium", costlyPages, { sites: LOOPBACK });
  });
  afterAll(() => extension.close());

  /** Processor time: what else the machine does meanwhile is not the reader's. */
  const longestOurs = (tasks: readonly { readonly processor: number; readonly isOurs: boolean }[]): number =>
    Math.max(0, ...tasks.filter(({ isOurs }) => isOurs).map(({ processor }) => processor));

  it("a page with 10,000 mutations a second stays small", { tags: ["H1"] }, async ({ task }) => {
    const { tasks, ours } = await recordVisit(extension, "/storm", true, STORM_MS);
    const longest = longestOurs(tasks);
    const share = ours / STORM_MS;
    task.meta.figure = `chromium: longest task ${longest.toFixed(1)} ms of processor time, ${(100 * share).toFixed(2)} % of a core over ${STORM_MS / 1000} s`;
    expect(longest).toBeLessThanOrEqual(LONG_TASK_MS);
    expect(share).toBeLessThanOrEqual(MAX_SHARE);
  });

  it("a page of 1,000,000 text nodes ends at the budget", { tags: ["H2"] }, async ({ task }) => {
    const { tasks, partly } = await recordVisit(extension, "/huge", true, 5_000);
    const longest = longestOurs(tasks);
    task.meta.figure = `chromium: longest task ${longest.toFixed(1)} ms of processor time, partly read: ${partly}`;
    expect(partly).toBe(true);
    expect(longest).toBeLessThanOrEqual(LONG_TASK_MS);
  });
});
