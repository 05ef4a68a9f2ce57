import { parseArgs } from "node:util";
import { type Bench, type BenchRow, median } from "./bench";
import { buildExtension } from "./extension/build-extension";
import { openBrowser } from "./extension/open-browser";
import { bundleSizes } from "./page/bundle-sizes";
import { articlePage, inventArticle } from "./page/invented-article";
import { recordVisit, type Visit } from "./page/record-visit";

const WORDS = 10_000;
const RUNS = 5;

/** A longer task makes a page feel slow (W3C Long Tasks). */
const LONG_TASK_MS = 50;

/** Words that make a page of 20 MB. */
const HUGE_WORDS = 3_300_000;

const longest = (visit: Visit, of: "wall" | "processor", isOurs: boolean): number =>
  Math.max(0, ...visit.tasks.filter((task) => task.isOurs === isOurs).map((task) => task[of]));

const busy = ({ tasks }: Visit): number => tasks.reduce((sum, { processor }) => sum + processor, 0);

const busyWithOurs = ({ tasks }: Visit): number =>
  tasks.reduce((sum, { processor, isOurs }) => (isOurs ? sum + processor : sum), 0);

function rowsOf(size: number, visits: readonly Visit[], controls: readonly Visit[]): BenchRow[] {
  const middle = (figure: (visit: Visit) => number, of = visits): number => median(of.map(figure));
  const limit = LONG_TASK_MS;
  const alone = middle((visit) => longest(visit, "wall", false), controls);
  const row = (what: string, ours: number, peers: BenchRow["peers"]): BenchRow => ({
    what,
    unit: "ms",
    size,
    ours,
    peers,
  });
  return [
    row(
      "longest task of ours",
      middle((visit) => longest(visit, "wall", true)),
      { limit, "longest of the page alone": alone },
    ),
    row("longest task of ours, worst run", Math.max(...visits.map((visit) => longest(visit, "wall", true))), {
      limit,
    }),
    row(
      "longest task of ours, processor time",
      middle((visit) => longest(visit, "processor", true)),
      {
        limit,
        "longest of the page alone": middle((visit) => longest(visit, "processor", false), controls),
      },
    ),
    row("all tasks of ours, processor time", middle(busyWithOurs), {
      "whole page alone": middle(busy, controls),
    }),
    row("whole page with ours, processor time", middle(busy), { "whole page alone": middle(busy, controls) }),
    row(
      "from navigation to painted claims",
      middle(({ painted }) => painted),
      { "to the load event": middle(({ loaded }) => loaded) },
    ),
    row(
      "to the load event",
      middle(({ loaded }) => loaded),
      { "page alone": middle(({ loaded }) => loaded, controls) },
    ),
  ];
}

/** Visits one page with and without the extension in turn, each time in a tab of its own. */
async function visitInTurn(extension: string, words: number, runs: number): Promise<BenchRow[]> {
  const pages = new Map([["/", { body: articlePage(inventArticle(words)) }]]);
  const withOurs = await openBrowser(pages, extension);
  const without = await openBrowser(pages);
  try {
    const visits: Visit[] = [];
    const controls: Visit[] = [];
    for (let run = 0; run < runs; run += 1) {
      controls.push(await recordVisit(without, "/", false));
      visits.push(await recordVisit(withOurs, "/", true));
    }
    if (words === HUGE_WORDS && visits.some(({ partly }) => partly !== true)) {
      throw new Error("the reader did not stop at its budget");
    }
    return rowsOf(words, visits, controls);
  } finally {
    await withOurs.close();
    await without.close();
  }
}

/**
 * `npm run bench -- page [--words 10000] [--huge] [--extension <folder>]`: what the extension costs an article of
 * invented sentences in Chromium, beside the same article without it, and what its scripts weigh. `--huge` adds one
 * visit to a page of 20 MB, at which the reader must stop. Builds the extension unless a built one is given.
 */
export const benchPage: Bench = async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      words: { type: "string", default: String(WORDS) },
      huge: { type: "boolean", default: false },
      extension: { type: "string" },
    },
  });
  const words = Number(values.words);
  if (!Number.isInteger(words) || words < 1)
    throw new Error(`--words ${values.words}: is no number of words`);
  const extension = values.extension ?? (await buildExtension());
  return [
    ...(await bundleSizes(extension)),
    ...(await visitInTurn(extension, words, RUNS)),
    ...(values.huge ? await visitInTurn(extension, HUGE_WORDS, 1) : []),
  ];
};
