import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { detectClaims } from "@/lib/language";
import type { Claim, Source } from "@/lib/model";
import { type Bench, type BenchRow, median } from "./bench";
import { askerOn } from "./crossreference/ask-from-page";
import type {} from "./crossreference/fill-library";
import { type Stage, stageShares } from "./crossreference/stage-shares";
import { buildExtension } from "./extension/build-extension";
import { type OpenBrowser, openBrowser } from "./extension/open-browser";
import { openPageWith } from "./extension/open-page-with";
import { articlePage, inventArticle } from "./page/invented-article";
import { sourcesFrom } from "./sources-from-text";

const CLAIMS = 100;
const SOURCES = 1_000;
const RUNS = 5;

/** Sources put into the library at once. */
const BATCH = 200;

const STAGES: readonly Stage[] = ["retrieval", "loading passages", "comparison", "origins", "rest"];

/** Claims from all over the text, so that most have something to be found. */
function claimsFrom(text: string): Claim[] {
  const { claims } = detectClaims({ text, info: { title: "" } });
  if (claims.length < CLAIMS) throw new Error(`the text has ${claims.length} claims, fewer than ${CLAIMS}`);
  const step = Math.floor(claims.length / CLAIMS);
  return Array.from({ length: CLAIMS }, (_, index) => claims[index * step]).flatMap((claim, index) =>
    claim === undefined ? [] : [{ ...claim, id: `claim-${index}` }],
  );
}

async function fill(browser: OpenBrowser, sources: readonly Source[]): Promise<void> {
  const page = await openPageWith(browser, new URL("crossreference/fill-library.ts", import.meta.url));
  for (let from = 0; from < sources.length; from += BATCH) {
    await page.evaluate((batch) => globalThis.fillLibrary(batch), sources.slice(from, from + BATCH));
  }
  await page.close();
}

async function measure(browser: OpenBrowser, claims: readonly Claim[], sources: number): Promise<BenchRow[]> {
  const page = await browser.browser.newPage();
  await page.goto(browser.origin);
  const ask = await askerOn(page);
  const first = await ask({ title: "A page" }, claims);
  const trips: number[] = [];
  for (let run = 0; run < RUNS; run += 1) trips.push(await ask({ title: "A page" }, claims));

  const target = await browser.browser.waitForTarget((each) => each.type() === "service_worker");
  const session = await target.createCDPSession();
  await session.send("Profiler.enable");
  await session.send("Profiler.start");
  const profiled = await ask({ title: "A page" }, claims);
  const { profile } = await session.send("Profiler.stop");
  const shares = stageShares(profile);
  const inStages = [...shares.values()].reduce((sum, share) => sum + share, 0);

  const row = (what: string, ours: number, peers: BenchRow["peers"] = {}): BenchRow => ({
    what,
    unit: "ms",
    size: sources,
    ours,
    peers,
  });
  const whole = { "whole profiled round trip": profiled };
  return [
    row(`round trip of ${claims.length} claims, first`, first),
    row(`round trip of ${claims.length} claims`, median(trips)),
    ...STAGES.map((stage) => row(`in the worker: ${stage}`, shares.get(stage) ?? 0, whole)),
    row("messages, waiting for the store and for the machine", Math.max(0, profiled - inStages), whole),
  ];
}

/**
 * `npm run bench -- crossreference <text file> [--sources 1000]`: 100 claims of a page against articles cut out of
 * the text, from the page's content script to the worker and back, in Chromium, and the share of each stage by a
 * profile of the worker.
 */
export const benchCrossReference: Bench = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sources: { type: "string", default: String(SOURCES) } },
  });
  const [path] = positionals;
  const count = Number(values.sources);
  if (path === undefined || !Number.isInteger(count) || count < 1) {
    throw new Error("usage: npm run bench -- crossreference <text file> [--sources 1000] [--json]");
  }
  const text = await readFile(path, "utf8");
  const extension = await buildExtension({ named: true });
  const pages = new Map([["/", { body: articlePage(inventArticle(500)) }]]);
  const browser = await openBrowser(pages, extension);
  try {
    await fill(browser, sourcesFrom(text, count));
    return await measure(browser, claimsFrom(text), count);
  } finally {
    await browser.close();
  }
};
