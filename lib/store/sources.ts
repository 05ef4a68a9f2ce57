import type { Source } from "@/lib/model";
import type { Database } from "./database";
import { DISPUTE_TABLES, forgetDisputes, uncheck } from "./disputes";
import { type Along, report, tablesOfAlong, writeAlong } from "./imports";
import { addToIndex, removeFromIndex } from "./index-changes";
import { toLibraryError } from "./library-error";
import type { IndexSegment, Recognition, SourceBody, SourceSummary, SplitSource } from "./rows";
import { summariesInTurns } from "./summaries-in-turns";

export type SourceChange = Pick<Source, "id"> & Partial<Pick<Source, "tags" | "aliases">> & Recognition;

/** What sources may be recognised by: what they are stored under, and what their texts and addresses come to. */
export interface SourceMarks extends Recognition {
  readonly ids?: readonly string[];
  readonly contentHashes?: readonly string[];
}

/** The stored documents. */
export interface Sources {
  /**
   * Stores sources with their passages and the index segment that holds exactly them, all in one transaction: either
   * everything is there and can be found, or nothing is. A source whose id exists is replaced. `format` is that of
   * the segment. Callers want `addSources` of `lib/services`, which makes passages and segment. What is given `along`
   * is written in the same transaction; rejects with `ChangedMeanwhile` as `Imports.record` does.
   */
  put(sources: readonly SplitSource[], segment: IndexSegment, format: number, along?: Along): Promise<void>;
  get(id: string): Promise<Source | undefined>;
  /** Without texts, by time of arrival, the newest first. */
  list(): Promise<SourceSummary[]>;
  summaries(ids: readonly string[]): Promise<(SourceSummary | undefined)[]>;
  /** Texts with the spans of their passages, in the order asked for. */
  bodies(ids: readonly string[]): Promise<(SourceBody | undefined)[]>;
  /** All that bear at least one of the marks, the newest first. */
  recognize(marks: SourceMarks): Promise<SourceSummary[]>;
  /** Changes what is known of sources; texts, and with them the index, stay as they are. All or none. */
  update(changes: readonly SourceChange[]): Promise<void>;
  /** With passages and index, all or none; notes on them stay unless `notes` is "remove". */
  remove(ids: readonly string[], options?: { readonly notes?: "keep" | "remove" }): Promise<void>;
  count(): Promise<number>;
}

function summaryOf({ source, spans, recognition }: SplitSource): SourceSummary {
  const { text, ...rest } = source;
  return { ...rest, ...recognition, length: text.length, passages: spans.length / 2 };
}

function sourceOf(summary: SourceSummary, body: SourceBody): Source {
  const { length: _, passages: __, addressKeys: ___, sketch: ____, ...rest } = summary;
  return { ...rest, text: body.text };
}

const latestFirst = (a: SourceSummary, b: SourceSummary): number =>
  a.addedAt < b.addedAt ? 1 : a.addedAt > b.addedAt ? -1 : 0;

/** Questions that are under way at once: the database answers them far sooner than one after the other. */
const KEYS_AT_ONCE = 200;

/** Ids of the sources that have one of the keys, of which there are some, in an index. Needs a transaction. */
async function idsByKeys(db: Database, index: string, keys: readonly (string | number)[]): Promise<string[]> {
  const ids: string[][] = [];
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const asked = keys.slice(from, from + KEYS_AT_ONCE);
    ids.push(...(await Promise.all(asked.map((key) => db.sources.where(index).equals(key).primaryKeys()))));
  }
  return ids.flat();
}

async function recognize(
  db: Database,
  { ids = [], contentHashes = [], addressKeys = [], sketch = [] }: SourceMarks,
): Promise<SourceSummary[]> {
  const asked = Object.entries({ contentHash: contentHashes, addressKeys, sketch });
  const found = await db.transaction("r", "sources", async () => {
    const all = new Set(ids);
    for (const [index, keys] of asked.filter(([, keys]) => keys.length > 0))
      for (const id of await idsByKeys(db, index, keys)) all.add(id);
    return db.sources.bulkGet([...all]);
  });
  return found.filter((summary) => summary !== undefined).sort(latestFirst);
}

async function list(db: Database): Promise<SourceSummary[]> {
  const byId = await db.transaction("r", "sources", () => summariesInTurns(db));
  return byId.reverse().sort(latestFirst);
}

/** Copying texts for the database takes the thread: so many and the window has a turn. */
const BODIES_AT_ONCE = 25;

const INDEX_TABLES = ["manifests", "segments", "blocks"] as const;

export function sourcesOf(db: Database): Sources {
  const put: Sources["put"] = async (sources, segment, format, along = {}) => {
    const tables = ["sources", "bodies", ...tablesOfAlong(along), ...INDEX_TABLES, ...DISPUTE_TABLES];
    await db
      .transaction("rw", tables, async () => {
        await addToIndex(db, segment, format);
        await db.sources.bulkPut(sources.map(summaryOf));
        for (let from = 0; from < sources.length; from += BODIES_AT_ONCE)
          await db.bodies.bulkPut(
            sources
              .slice(from, from + BODIES_AT_ONCE)
              .map(({ source, spans }) => ({ sourceId: source.id, text: source.text, spans })),
          );
        await uncheck(
          db,
          sources.map(({ source }) => source),
        );
        await writeAlong(db, along);
      })
      .catch(report);
  };
  const remove: Sources["remove"] = async (ids, options) => {
    const tables = ["sources", "bodies", "versions", "notes", ...INDEX_TABLES, ...DISPUTE_TABLES];
    await db
      .transaction("rw", tables, async () => {
        await removeFromIndex(db, ids);
        await forgetDisputes(db, ids);
        await db.sources.bulkDelete([...ids]);
        await db.bodies.bulkDelete([...ids]);
        await db.versions.where("sourceId").anyOf(ids).delete();
        if (options?.notes === "remove") await db.notes.where("target.sourceId").anyOf(ids).delete();
      })
      .catch((error: unknown) => {
        throw toLibraryError(error);
      });
  };
  return {
    put,
    remove,
    get: (id) =>
      db.transaction("r", ["sources", "bodies"], async () => {
        const [summary, body] = [await db.sources.get(id), await db.bodies.get(id)];
        return summary === undefined || body === undefined ? undefined : sourceOf(summary, body);
      }),
    list: () => list(db),
    summaries: (ids) => db.sources.bulkGet([...ids]),
    bodies: (ids) => db.bodies.bulkGet([...ids]),
    recognize: (marks) => recognize(db, marks),
    update: (changes) =>
      db
        .transaction("rw", "sources", async () => {
          for (const { id, ...change } of changes) await db.sources.update(id, change);
        })
        .catch((error: unknown) => {
          throw toLibraryError(error);
        }),
    count: () => db.sources.count(),
  };
}
