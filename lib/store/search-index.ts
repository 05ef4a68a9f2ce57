import type { Database } from "./database";
import { replaceIndex, replaceSegments } from "./index-changes";
import { toLibraryError } from "./library-error";
import type { IndexManifest, IndexSegment, Placement, SourceBody } from "./rows";

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
  /** Ids of sources that are stored but not at their place in the index, and of entries whose source is gone. */
  mismatches(): Promise<{ readonly missing: string[]; readonly stale: string[] }>;
}

const INDEX_TABLES = ["manifests", "segments", "blocks", "placements"];

export function searchIndexOf(db: Database): SearchIndex {
  const inWrite = <T>(write: () => Promise<T>): Promise<T> =>
    db.transaction("rw", INDEX_TABLES, write).catch((error: unknown) => {
      throw toLibraryError(error);
    });
  return {
    manifest: () => db.manifests.get("index"),
    header: async (segmentId) => {
      const row = await db.segments.get(segmentId);
      return row === undefined
        ? undefined
        : { sourceIds: row.sourceIds === "" ? [] : row.sourceIds.split("\n"), header: row.header };
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
      db.transaction("r", ["sources", "placements", "segments", "manifests"], async () => {
        const stored = new Set(await db.sources.toCollection().primaryKeys());
        const indexed = await indexedPlaces(db);
        const placed = new Map<string, string>();
        await db.placements.each((placement) => {
          placed.set(placement.sourceId, placeOf(placement));
        });
        const isMissing = (id: string) => !indexed.has(id) || indexed.get(id) !== placed.get(id);
        return {
          missing: [...stored].filter(isMissing),
          stale: [...new Set([...indexed.keys(), ...placed.keys()])].filter((id) => !stored.has(id)),
        };
      }),
  };
}

const placeOf = ({ segmentId, position }: Pick<Placement, "segmentId" | "position">): string =>
  `${segmentId} ${position}`;

/** Where each source stands by what the segments themselves say; one that stands twice stands nowhere for sure. */
async function indexedPlaces(db: Database): Promise<Map<string, string>> {
  const manifest = await db.manifests.get("index");
  const places = new Map<string, string>();
  for (const { id: segmentId, removed } of manifest?.segments ?? []) {
    const row = await db.segments.get(segmentId);
    const gone = new Set(removed);
    for (const [position, id] of (row?.sourceIds || undefined)?.split("\n").entries() ?? []) {
      if (!gone.has(position)) places.set(id, places.has(id) ? "twice" : placeOf({ segmentId, position }));
    }
  }
  return places;
}
