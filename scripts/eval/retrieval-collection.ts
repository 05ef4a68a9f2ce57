import { join } from "node:path";
import {
  buildSegment,
  type Candidate,
  decodeHeader,
  type IndexedText,
  queriesFor,
  rank,
  type SearchSegment,
  totalsOf,
} from "@/lib/retrieval";
import { runAtOnce } from "@/lib/slices";
import { readRows } from "./read-rows";

interface DocumentRow {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly group?: string;
}
export interface QueryRow {
  readonly id: string;
  readonly text: string;
  readonly group?: string;
}
interface Judgement {
  readonly query: string;
  readonly doc: string;
}

/** Candidates of the index that are ordered anew. */
const CANDIDATES = 100;

/** A document that the index found, as `rerank` wants it. */
export interface FoundDocument extends Candidate {
  readonly id: string;
}

type Finder = (query: string) => FoundDocument[];

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
function indexOf(documents: readonly DocumentRow[]): Finder {
  const inArticle = documents[0]?.group !== undefined;
  const sources = inArticle ? [article(documents)] : documents.map(titled);
  const place = new Map(documents.map(({ id }, i) => [inArticle ? String(i) : id, i]));
  const built = runAtOnce(buildSegment("eval", sources));
  const header = decodeHeader(built.header);
  if (header === undefined) throw new Error("a segment just built cannot be read");
  const segment: SearchSegment = {
    header,
    sourceIds: built.sourceIds,
    removed: new Uint8Array(sources.length),
    blocks: new Map(built.blocks.entries()),
  };
  const totals = totalsOf([segment]);
  return (query) =>
    rank([segment], totals, queriesFor(query).main, CANDIDATES).flatMap((hit) => {
      const row = documents[place.get(inArticle ? String(hit.ordinal) : hit.sourceId) ?? -1];
      return row === undefined ? [] : [{ ...hit, id: row.id, text: `${row.title ?? ""} ${row.text}` }];
    });
}

/** Documents, queries and judgements of a folder. */
export interface Collection {
  readonly queries: readonly QueryRow[];
  /** Ids of the relevant documents, by query; queries without judgements are absent. */
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the index finds for a query, best first, within the query's group. */
  candidatesOf(query: QueryRow): FoundDocument[];
}

/** Reads corpus.jsonl, queries.jsonl and qrels.jsonl of a folder and indexes the documents. */
export async function readCollection(folder: string): Promise<Collection> {
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
  return {
    queries,
    relevant,
    candidatesOf: ({ text, group }) => indexes.get(group ?? "")?.(text) ?? [],
  };
}
