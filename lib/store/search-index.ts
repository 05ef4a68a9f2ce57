import type { Database } from "./database";
import { replaceIndex, replaceSegments } from "./index-changes";
import { toLibraryError } from "./library-error";
import { type IndexManifest, type IndexSegment, type SourceBody, sourceIdsOf } from "./rows";

/** The stored search index as bytes. `lib/retrieval` knows what they mean, `lib/services` joins the two. */
export interface SearchIndex {
  manifest(): Promise<IndexManifest | undefined>;
  /** The fixed part of a segment and the ids of its sources; undefined when the row is missing. */
  header(
    segmentId: string,
  ): Promise<{ readonly sourceIds: readonly string[]; readonly header: Uint8Array } | undefined>;
  /** The numbered blocks of a segment, in the order asked for. */
  blocks(segmentId: string, numbers: readonly number[]): Promise<(Uint8Array | undefined)[]>;
  /** Texts with the spans of their passages, in the order asked for, and the generation of the index at that moment. */
  texts(
    sourceIds: readonly string[],
  ): Promise<{ readonly generation: number | undefined; readonly bodies: (SourceBody | undefined)[] }>;
  /** Puts one segment in the place of several, unless they changed since `seen`; says whether it did. */
  merge(seen: IndexManifest, merged: readonly string[], segment: IndexSegment): Promise<boolean>;
  /**
   * Puts `segments` in the place of the whole index, unless it changed since the `generation` seen (undefined for no
   * index); says whether it did. The sources stay as they are.
   */
  replaceAll(
    generation: number | undefined,
    segments: readonly IndexSegment[],
    format: number,
  ): Promise<boolean>;
  /** Ids of sources that are stored and do not stand in the index once, and of entries whose source is gone. */
  mismatches(): Promise<{ readonly missing: string[]; readonly stale: string[] }>;
}

const INDEX_TABLES = ["manifests", "segments", "blocks"];

export function searchIndexOf(db: Database): SearchIndex {
  const inWrite = <T>(write: () => Promise<T>): Promise<T> =>
    db.transaction("rw", INDEX_TABLES, write).catch((error: unknown) => {
      throw toLibraryError(error);
    });
  return {
    manifest: () => db.manifests.get("index"),
    header: async (segmentId) => {
      const row = await db.segments.get(segmentId);
      return row === undefined ? undefined : { sourceIds: sourceIdsOf(row), header: row.header };
    },
    blocks: async (segmentId, numbers) => {
      const rows = await db.blocks.bulkGet(numbers.map((number): [string, number] => [segmentId, number]));
      return rows.map((row) => row?.bytes);
    },
    texts: (sourceIds) =>
      db.transaction("r", ["manifests", "bodies"], async () => {
        const [manifest, bodies] = await Promise.all([
          db.manifests.get("index"),
          db.bodies.bulkGet([...sourceIds]),
        ]);
        return { generation: manifest?.generation, bodies };
      }),
    merge: (seen, merged, segment) => inWrite(() => replaceSegments(db, seen, merged, segment)),
    replaceAll: (generation, segments, format) =>
      inWrite(() => replaceIndex(db, generation, segments, format)),
    mismatches: () =>
      db.transaction("r", ["sources", "segments", "manifests"], async () => {
        const stored = new Set(await db.sources.toCollection().primaryKeys());
        const times = await timesIndexed(db);
        return {
          missing: [...stored].filter((id) => times.get(id) !== 1),
          stale: [...times.keys()].filter((id) => !stored.has(id)),
        };
      }),
  };
}

/** How often each source stands in the index: one that stands twice would be found twice. */
async function timesIndexed(db: Database): Promise<Map<string, number>> {
  const manifest = await db.manifests.get("index");
  const times = new Map<string, number>();
  for (const { id: segmentId, removed } of manifest?.segments ?? []) {
    const gone = new Set(removed);
    for (const [position, id] of sourceIdsOf(await db.segments.get(segmentId)).entries())
      if (!gone.has(position)) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}
