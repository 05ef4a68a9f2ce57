import { searchLibrary } from "@/lib/services/search-library";
import type { Engine } from "./engine";
import { flexSearch, miniSearch } from "./peers";
import { sourcelight } from "./sourcelight";

/** What the bench calls from outside, in the page. Times are milliseconds. */
export interface BenchPage {
  build(engine: EngineName, url: string): Promise<{ build: number; store: number; bytes: number }>;
  /** Only on a page just loaded: opens the stored index and makes the first search. */
  coldStart(engine: EngineName, query: string): Promise<number>;
  /** The time of each query, after one round that is not counted. */
  warm(engine: EngineName, queries: readonly string[]): Promise<number[]>;
  /** The same queries through the whole search of the library, with texts and second look. */
  wholeSearch(queries: readonly string[]): Promise<number[]>;
}

export type EngineName = "sourcelight" | "minisearch" | "flexsearch";

const ours = sourcelight();
const engines: Record<EngineName, Engine> = {
  sourcelight: ours,
  minisearch: miniSearch(),
  flexsearch: flexSearch(),
};

/** The clock of a page ticks every 0.1 ms: a query is made this often between two looks at it. */
const REPEATS = 5;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function timedEach(
  queries: readonly string[],
  search: (query: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) await search(query);
  for (const query of queries) {
    const all = await timed(async () => {
      for (let i = 0; i < REPEATS; i += 1) await search(query);
    });
    times.push(all / REPEATS);
  }
  return times;
}

const page: BenchPage = {
  build: async (name, url) => {
    const engine = engines[name];
    const sentences = (await (await fetch(url)).text()).split("\n");
    const build = await timed(() => engine.build(sentences));
    const store = await timed(() => engine.store());
    return { build, store, bytes: await engine.bytes() };
  },
  coldStart: (name, query) =>
    timed(async () => {
      await engines[name].open();
      await engines[name].search(query);
    }),
  warm: (name, queries) => timedEach(queries, (query) => engines[name].search(query)),
  wholeSearch: (queries) => timedEach(queries, (query) => searchLibrary(ours.library(), [query])),
};

Object.assign(globalThis, { bench: page });
