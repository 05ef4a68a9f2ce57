import { Index } from "flexsearch";
import MiniSearch, { type Options } from "minisearch";
import { type Engine, HITS } from "./engine";
import { readValues, writeValues } from "./key-value";
import { STOP_WORDS } from "./stop-words";

interface Row {
  readonly id: number;
  readonly text: string;
}

const OPTIONS: Options<Row> = {
  fields: ["text"],
  processTerm: (term) => {
    const lower = term.toLowerCase();
    return STOP_WORDS.has(lower) ? null : lower;
  },
};

/** MiniSearch, persisted as the JSON that it offers. */
export function miniSearch(): Engine {
  let index = new MiniSearch<Row>(OPTIONS);
  return {
    build: async (sentences) => {
      index = new MiniSearch<Row>(OPTIONS);
      index.addAll(sentences.map((text, id) => ({ id, text })));
    },
    store: () => writeValues("minisearch", new Map([["index", JSON.stringify(index)]])),
    open: async () => {
      index = MiniSearch.loadJSON((await readValues("minisearch")).get("index") ?? "", OPTIONS);
    },
    search: async (query) => index.search(query).slice(0, HITS).length,
    bytes: async () => (await readValues("minisearch")).get("index")?.length ?? 0,
  };
}

const newIndex = () => new Index({ tokenize: "strict" });

/** FlexSearch, persisted by its export. It ranks by place of the word, not by BM25. */
export function flexSearch(): Engine {
  let index = newIndex();
  return {
    build: async (sentences) => {
      index = newIndex();
      for (const [id, text] of sentences.entries()) index.add(id, text);
    },
    store: async () => {
      const values = new Map<string, string>();
      index.export((key, data) => {
        if (data !== undefined) values.set(key, data);
      });
      await writeValues("flexsearch", values);
    },
    open: async () => {
      index = newIndex();
      for (const [key, data] of await readValues("flexsearch")) index.import(key, data);
    },
    search: async (query) => index.search(query, { limit: HITS, suggest: true }).length,
    bytes: async () =>
      [...(await readValues("flexsearch")).values()].reduce((sum, { length }) => sum + length, 0),
  };
}
