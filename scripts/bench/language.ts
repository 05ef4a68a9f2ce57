import { readFile } from "node:fs/promises";
import { type Bench, type BenchRow, median } from "./bench";
import { bundle } from "./bundle";
import { languagePeers } from "./language-peers";
import { languageSizes } from "./language-size";

/**
 * The language core as it ships. Run from its sources by the scripts' loader, every function made on the way would be
 * given its name once more, which takes several times as long as the work.
 */
const { analyze, detectClaims, splitSentences }: typeof import("@/lib/language") = await import(
  `data:text/javascript,${encodeURIComponent(await bundle('export * from "@/lib/language"'))}`
);

/** The slowest peer needs seconds for so many characters; ours is measured on much longer text as well. */
const SHARED_LENGTH = 10_000;

/** Each contestant runs at least so long before the clock starts: compilers warm up, which is nobody's time. */
const WARM_UP_MS = 1_500;

/** Ours and the peers take turns so often. */
const RUNS = 5;

/** A turn lasts at least so long: a single run of a fast contestant would measure how cold its caches are. */
const TURN_MS = 100;

/** Lengths, in characters, on which time must grow no faster than text. */
const LENGTHS = [100_000, 1_000_000, 10_000_000] as const;

const millisecondsOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The mean of as many runs as fit a turn, at least one. */
function millisecondsInTurn(work: () => unknown): number {
  let spent = 0;
  let runs = 0;
  for (; runs === 0 || spent < TURN_MS; runs += 1) spent += millisecondsOf(work);
  return spent / runs;
}

/**
 * The whole of our analysis: claims of the document and all values, names and attributions of each paragraph. Counts
 * what is found, so that all of it is made.
 */
function analyzeWhole(text: string): number {
  let found = detectClaims({ text, info: { title: "" } }).claims.length;
  for (const paragraph of text.split("\n\n")) {
    const { quantities, dates, names, negations, modalities, superlatives, attributions } =
      analyze(paragraph);
    found += quantities.length + dates.length + names.length + negations.length;
    found += modalities.length + superlatives.length + attributions.length;
  }
  return found;
}

const detectAlone = (text: string): unknown => detectClaims({ text, info: { title: "" } });

/** The text over and over until it is `length` long. */
const repeatTo = (text: string, length: number): string =>
  `${text}\n\n`.repeat(Math.ceil(length / (text.length + 2))).slice(0, length);

const perSecond = (sentences: number, milliseconds: number): string =>
  `${Math.round((sentences / milliseconds) * 1000).toLocaleString("en")} sentences/s`;

function besidePeers(text: string): BenchRow[] {
  const sentences = splitSentences(text).length;
  const peerWork = languagePeers();
  const contestants = { ours: analyzeWhole, "detection alone": detectAlone, ...peerWork };
  const times = new Map(Object.keys(contestants).map((name): [string, number[]] => [name, []]));
  for (const work of Object.values(contestants)) {
    for (let spent = 0; spent < WARM_UP_MS; spent += millisecondsOf(() => work(text)));
  }
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, work] of Object.entries(contestants)) {
      times.get(name)?.push(millisecondsInTurn(() => work(text)));
    }
  }
  const medians = new Map([...times].map(([name, values]) => [name, median(values)]));
  const ours = medians.get("ours") ?? Number.NaN;
  const detection = medians.get("detection alone") ?? Number.NaN;
  const peers = Object.fromEntries([...medians].filter(([name]) => name in peerWork));
  const speeds = [...medians].map(([name, value]) => `${name} ${perSecond(sentences, value)}`).join(", ");
  return [
    { what: `whole analysis (${speeds})`, unit: "ms", size: sentences, ours, peers },
    { what: "detection of claims alone", unit: "ms", size: sentences, ours: detection, peers },
  ];
}

/** Microseconds for a thousand characters, beside the same on the shortest text: a ratio near 1 is linear. */
function linearity(text: string): BenchRow[] {
  const shortest = LENGTHS[0];
  const measure = (length: number): number => {
    const long = repeatTo(text, length);
    const runs = Math.max(1, Math.min(RUNS, Math.floor(LENGTHS[1] / length) * RUNS));
    const times = Array.from({ length: runs }, () => millisecondsOf(() => analyzeWhole(long)));
    return (median(times) * 1e6) / length;
  };
  const base = measure(shortest);
  return LENGTHS.map((length) => ({
    what: "whole analysis of a thousand characters",
    unit: "us",
    size: length,
    ours: length === shortest ? base : measure(length),
    peers: { [`at ${shortest} characters`]: base },
  }));
}

/** `npm run bench -- language <text file>`: paragraphs are parted by blank lines. */
export const benchLanguage: Bench = async ([path]) => {
  if (path === undefined) throw new Error("usage: npm run bench -- language <text file> [--json]");
  const text = await readFile(path, "utf8");
  return [...besidePeers(text.slice(0, SHARED_LENGTH)), ...linearity(text), ...(await languageSizes())];
};
