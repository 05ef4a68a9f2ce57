import type { Source } from "@/lib/model";
import type { Database } from "./database";
import { addToIndex, removeFromIndex } from "./index-changes";
import { toLibraryError } from "./library-error";
import type { IndexSegment, SourceBody, SourceSummary, SplitSource } from "./rows";

/** The stored documents. */
export interface Sources {
  /**
   * Stores sources with their passages and the index segment that holds exactly them, all in one transaction: either
   * everything is there and can be found, or nothing is. A source whose id exists is replaced. `format` is that of
   * the segment. Callers want `addSources` of `lib/services`, which makes passages and segment.
   */
  put(sources: readonly SplitSource[], segment: IndexSegment, format: number): Promise<void>;
  get(id: string): Promise<Source | undefined>;
  /** Without texts, by time of arrival, the newest first. */
  list(): Promise<SourceSummary[]>;
  summaries(ids: readonly string[]): Promise<(SourceSummary | undefined)[]>;
  /** Texts with the spans of their passages, in the order asked for. */
  bodies(ids: readonly string[]): Promise<(SourceBody | undefined)[]>;
  /** The source with this text, if it is stored already. */
  findByHash(contentHash: string): Promise<SourceSummary | undefined>;
  /** The sources saved from this address, the newest first. */
  findByUrl(url: string): Promise<SourceSummary[]>;
  /** With passages and index; notes on it stay unless `notes` is "remove". */
  remove(id: string, options?: { readonly notes?: "keep" | "remove" }): Promise<void>;
  count(): Promise<number>;
}

function summaryOf({ source, spans }: SplitSource): SourceSummary {
  const { text, ...rest } = source;
  return { ...rest, length: text.length, passages: spans.length / 2 };
}

function sourceOf(summary: SourceSummary, body: SourceBody): Source {
  const { length: _, passages: __, ...rest } = summary;
  return { ...rest, text: body.text };
}

const INDEX_TABLES = ["manifests", "segments", "blocks", "placements"] as const;

export function sourcesOf(db: Database): Sources {
  const put: Sources["put"] = async (sources, segment, format) => {
    const tables = ["sources", "bodies", ...INDEX_TABLES];
    await db
      .transaction("rw", tables, async () => {
        await addToIndex(db, segment, format);
        await db.sources.bulkPut(sources.map(summaryOf));
        await db.bodies.bulkPut(
          sources.map(({ source, spans }) => ({ sourceId: source.id, text: source.text, spans })),
        );
      })
      .catch((error: unknown) => {
        throw toLibraryError(error);
      });
  };
  const remove: Sources["remove"] = async (id, options) => {
    const tables = ["sources", "bodies", "notes", ...INDEX_TABLES];
    await db
      .transaction("rw", tables, async () => {
        await removeFromIndex(db, [id]);
        await db.sources.delete(id);
        await db.bodies.delete(id);
        if (options?.notes === "remove") await db.notes.where("target.sourceId").equals(id).delete();
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
    list: () => db.sources.orderBy("addedAt").reverse().toArray(),
    summaries: (ids) => db.sources.bulkGet([...ids]),
    bodies: (ids) => db.bodies.bulkGet([...ids]),
    findByHash: (contentHash) => db.sources.where("contentHash").equals(contentHash).first(),
    findByUrl: (url) => db.sources.where("url").equals(url).reverse().sortBy("addedAt"),
    count: () => db.sources.count(),
  };
}
