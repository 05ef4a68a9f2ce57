import { join } from "node:path";
import {
  buildSegment,
  decodeHeader,
  type IndexedText,
  queriesFor,
  rank,
  rerank,
  type SearchSegment,
  totalsOf,
} from "@/lib/retrieval";
import { readRows } from "./read-rows";
import type { Evaluation } from "./task";

interface DocumentRow {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly group?: string;
}
interface QueryRow {
  readonly id: string;
  readonly text: string;
  readonly group?: string;
}
interface Judgement {
  readonly query: string;
  readonly doc: string;
}

/** Length of a written ranking. */
const DEPTH = 50;

/** Candidates of the index that are ordered anew. */
const CANDIDATES = 100;

type Ranker = (query: string) => string[];

/** A document with a title is a source of one passage. */
const titled = ({ id, title, text }: DocumentRow): IndexedText => ({
  sourceId: id,
  title: title ?? "",
  text,
  spans: Uint32Array.of(0, text.length),
});

/** The sentences of one article, as the passages of one source. */
function article(rows: readonly DocumentRow[]): IndexedText {
  const spans: number[] = [];
  let text = "";
  for (const row of rows) {
    spans.push(text.length, text.length + row.text.length);
    text += `${row.text}\n`;
  }
  return { sourceId: "", title: "", text, spans: Uint32Array.from(spans) };
}

/** One index over the documents: of an article's sentences if they have a group, of whole documents otherwise. */
function indexOf(documents: readonly DocumentRow[]): Ranker {
  const inArticle = documents[0]?.group !== undefined;
  const sources = inArticle ? [article(documents)] : documents.map(titled);
  const place = new Map(documents.map(({ id }, i) => [inArticle ? String(i) : id, i]));
  const built = buildSegment("eval", sources);
  const header = decodeHeader(built.header);
  if (header === undefined) throw new Error("a segment just built cannot be read");
  const segment: SearchSegment = {
    header,
    sourceIds: built.sourceIds,
    removed: new Uint8Array(sources.length),
    blocks: new Map(built.blocks.entries()),
  };
  const totals = totalsOf([segment]);
  return (query) => {
    const hits = rank([segment], totals, queriesFor(query).main, CANDIDATES).flatMap((hit) => {
      const row = documents[place.get(inArticle ? String(hit.ordinal) : hit.sourceId) ?? -1];
      return row === undefined ? [] : [{ ...hit, id: row.id, text: `${row.title ?? ""} ${row.text}` }];
    });
    const scores = rerank(query, hits);
    return hits
      .map(({ id }, i) => ({ id, score: scores[i] ?? 0 }))
      .sort((a, b) => b.score - a.score)
      .slice(0, DEPTH)
      .map(({ id }) => id);
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Average precision over the first five, divided by the number of relevant documents that could stand there. */
function averagePrecision(ranking: readonly string[], relevant: ReadonlySet<string>): number {
  let [found, sum] = [0, 0];
  for (const [i, id] of ranking.slice(0, 5).entries()) {
    if (!relevant.has(id)) continue;
    found += 1;
    sum += found / (i + 1);
  }
  return sum / Math.min(5, relevant.size);
}

function reciprocalRank(ranking: readonly string[], relevant: ReadonlySet<string>): number {
  const first = ranking.findIndex((id) => relevant.has(id));
  return first < 0 ? 0 : 1 / (first + 1);
}

const recall = (ranking: readonly string[], relevant: ReadonlySet<string>, depth: number): number =>
  ranking.slice(0, depth).filter((id) => relevant.has(id)).length / relevant.size;

function discountedGain(ranking: readonly string[], relevant: ReadonlySet<string>): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const got = ranking.slice(0, 10).reduce((sum, id, i) => sum + (relevant.has(id) ? gain(i) : 0), 0);
  const ideal = Array.from({ length: Math.min(10, relevant.size) }, (_, i) => gain(i));
  return got / ideal.reduce((sum, value) => sum + value, 0);
}

/** "train-12" belongs to the part "train"; ids without a part all belong to one. */
const partOf = (id: string): string => /^([a-z]+)-/.exec(id)?.[1] ?? "all";

/** Ranks the documents of a folder with corpus.jsonl, queries.jsonl and qrels.jsonl for each of its queries. */
export async function evaluateRetrieve(folder: string): Promise<Evaluation> {
  const [documents, queries, judgements] = await Promise.all([
    readRows<DocumentRow>(join(folder, "corpus.jsonl")),
    readRows<QueryRow>(join(folder, "queries.jsonl")),
    readRows<Judgement>(join(folder, "qrels.jsonl")),
  ]);
  const indexes = new Map(
    [...Map.groupBy(documents, ({ group }) => group ?? "")].map(([group, rows]) => [group, indexOf(rows)]),
  );
  const relevant = new Map(
    [...Map.groupBy(judgements, ({ query }) => query)].map(([query, rows]) => [
      query,
      new Set(rows.map(({ doc }) => doc)),
    ]),
  );
  const predictions = queries.map(({ id, text, group }) => ({
    query: id,
    ranking: indexes.get(group ?? "")?.(text) ?? [],
  }));
  const judged = predictions.flatMap(({ query, ranking }) => {
    const answers = relevant.get(query);
    return answers === undefined ? [] : [{ query, ranking, answers }];
  });
  const tables = [...Map.groupBy(judged, ({ query }) => partOf(query))].map(([part, rows]) => {
    const over = (measure: (ranking: readonly string[], answers: ReadonlySet<string>) => number) =>
      mean(rows.map(({ ranking, answers }) => measure(ranking, answers)));
    return {
      part,
      queries: rows.length,
      "MAP@5": over(averagePrecision),
      MRR: over(reciprocalRank),
      "R@5": over((ranking, answers) => recall(ranking, answers, 5)),
      "R@50": over((ranking, answers) => recall(ranking, answers, DEPTH)),
      "nDCG@10": over(discountedGain),
    };
  });
  return {
    rows: queries.length,
    figures: Object.fromEntries(
      tables.flatMap(({ part, queries: _, ...figures }) =>
        Object.entries(figures).map(([name, value]) => [`${part} ${name}`, value]),
      ),
    ),
    tables: [],
    predictions,
    errors: judged
      .filter(({ ranking, answers }) => !ranking.slice(0, 5).some((id) => answers.has(id)))
      .map(({ query, answers }) => `${query}: none of ${[...answers].join(", ")} among the first five`),
  };
}
