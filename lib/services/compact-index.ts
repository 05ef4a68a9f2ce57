import {
  checkedBlock,
  DamagedIndexError,
  decodeHeader,
  type MergeableSegment,
  mergeSegments,
} from "@/lib/retrieval";
import { browserSlices, runInSlices } from "@/lib/slices";
import type { Library, SegmentEntry } from "@/lib/store";

/** A search reads from every segment, so there may not be many; merging costs time, so not at every addition. */
const MAX_SEGMENTS = 8;

/** A segment is written anew once more than this share of its sources is gone. */
const MAX_REMOVED_SHARE = 0.5;

/**
 * A segment of so many bytes is merged no more: what is merged is in memory twice, and a library of a hundred megabytes
 * of text may take the time to look into some more segments.
 */
const FULL_BYTES = 32 * 1024 * 1024;

/** Segments grow by this factor from one to the next larger, so that each source is merged only a few times. */
const GROWTH = 2;

/** The smallest segments, up to the first that is far larger than all before it together. */
function smallest(entries: readonly SegmentEntry[]): SegmentEntry[] {
  const bySize = [...entries].sort((a, b) => a.bytes - b.bytes);
  const chosen: SegmentEntry[] = [];
  let bytes = 0;
  for (const entry of bySize) {
    if (chosen.length > 1 && entry.bytes > bytes * GROWTH) break;
    chosen.push(entry);
    bytes += entry.bytes;
  }
  return chosen;
}

function due(entries: readonly SegmentEntry[], fullBytes: number): SegmentEntry[] {
  const growing = entries.filter(({ bytes }) => bytes < fullBytes);
  if (growing.length > MAX_SEGMENTS) return smallest(growing);
  return entries.filter(({ sources, removed }) => removed.length > sources * MAX_REMOVED_SHARE);
}

async function read(library: Library, entry: SegmentEntry): Promise<MergeableSegment> {
  const stored = await library.index.header(entry.id);
  const header = stored === undefined ? undefined : decodeHeader(stored.header);
  if (stored === undefined || header === undefined)
    throw new DamagedIndexError(`segment ${entry.id} is damaged`);
  const numbers = Array.from({ length: entry.blocks }, (_, number) => number);
  const removed = new Uint8Array(entry.sources);
  for (const position of entry.removed) removed[position] = 1;
  const blocks = (await library.index.blocks(entry.id, numbers)).map(checkedBlock);
  return { header, sourceIds: stored.sourceIds, removed, blocks };
}

/**
 * Merges small segments of the index when there are too many, and drops what was removed. Answers whether it did.
 * Nothing is lost if it is cut off: the merged segment takes the place of the others in one transaction.
 */
export async function compactIndex(library: Library, fullBytes = FULL_BYTES): Promise<boolean> {
  const manifest = await library.index.manifest();
  const entries = due(manifest?.segments ?? [], fullBytes);
  if (manifest === undefined || entries.length === 0) return false;
  try {
    const segments = await Promise.all(entries.map((entry) => read(library, entry)));
    const merged = await runInSlices(mergeSegments(crypto.randomUUID(), segments), browserSlices);
    return await library.index.merge(
      manifest,
      entries.map(({ id }) => id),
      merged,
    );
  } catch (error) {
    // The next search finds the damage too, and repairs it.
    if (error instanceof DamagedIndexError) return false;
    throw error;
  }
}
