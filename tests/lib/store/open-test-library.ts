import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { Source } from "@/lib/model";
import { type IndexSegment, type Library, openLibrary, type SplitSource } from "@/lib/store";

/** A library in memory, empty, of its own unless `indexedDB` is shared. */
export const openTestLibrary = (indexedDB: IDBFactory = new IDBFactory()): Promise<Library> =>
  openLibrary({ indexedDB, IDBKeyRange });

export const makeSource = (id: string, text: string, more: Partial<Source> = {}): Source => ({
  id,
  kind: "digest",
  title: `Title of ${id}`,
  text,
  addedAt: "2025-03-05T10:00:00Z",
  contentHash: `hash-of-${id}`,
  ...more,
});

/** The source as one passage. */
export const split = (source: Source): SplitSource => ({
  source,
  spans: Uint32Array.of(0, source.text.length),
});

export const makeSegment = (id: string, sourceIds: readonly string[]): IndexSegment => ({
  id,
  sourceIds,
  header: Uint8Array.of(1),
  blocks: [Uint8Array.of(2), Uint8Array.of(3)],
});
