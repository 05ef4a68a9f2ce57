import Dexie from "dexie";
import type { Database } from "./database";
import { type IndexManifest, type IndexSegment, type SegmentEntry, sourceIdsOf } from "./rows";

const empty = (format: number): IndexManifest => ({ id: "index", format, generation: 0, segments: [] });

const readManifest = (db: Database): Promise<IndexManifest | undefined> => db.manifests.get("index");

async function dropSegments(db: Database, ids: readonly string[]): Promise<void> {
  await db.segments.bulkDelete([...ids]);
  for (const id of ids) {
    await db.blocks.where("[segmentId+number]").between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
  }
}

/** `entry` with the positions marked as removed. */
function withRemoved(entry: SegmentEntry, positions: readonly number[]): SegmentEntry {
  const removed = [...new Set([...entry.removed, ...positions])].sort((a, b) => a - b);
  return { ...entry, removed };
}

/** Marks the sources as gone wherever they stand; segments with nothing left are dropped. Needs a transaction. */
async function unplace(
  db: Database,
  manifest: IndexManifest,
  ids: readonly string[],
): Promise<IndexManifest> {
  const gone = new Set(ids);
  const marked: SegmentEntry[] = [];
  for (const entry of manifest.segments) {
    const standing = sourceIdsOf(await db.segments.get(entry.id));
    const positions = [...standing.keys()].filter(
      (position) => gone.has(standing[position] ?? "") && !entry.removed.includes(position),
    );
    marked.push(positions.length === 0 ? entry : withRemoved(entry, positions));
  }
  if (marked.every((entry, at) => entry === manifest.segments[at])) return manifest;
  const dead = marked.filter((entry) => entry.removed.length === entry.sources).map((entry) => entry.id);
  if (dead.length > 0) await dropSegments(db, dead);
  return { ...manifest, segments: marked.filter((entry) => !dead.includes(entry.id)) };
}

async function writeSegment(db: Database, segment: IndexSegment): Promise<SegmentEntry> {
  await db.segments.put({ id: segment.id, sourceIds: segment.sourceIds.join("\n"), header: segment.header });
  await db.blocks.bulkPut(segment.blocks.map((bytes, number) => ({ segmentId: segment.id, number, bytes })));
  const bytes = segment.blocks.reduce((sum, block) => sum + block.length, segment.header.length);
  return {
    id: segment.id,
    sources: segment.sourceIds.length,
    bytes,
    blocks: segment.blocks.length,
    removed: [],
  };
}

const next = (manifest: IndexManifest, segments: readonly SegmentEntry[]): IndexManifest => ({
  ...manifest,
  generation: manifest.generation + 1,
  segments,
});

/** Adds a segment; what it holds replaces older entries of the same sources. Must run inside a write transaction. */
export async function addToIndex(db: Database, segment: IndexSegment, format: number): Promise<void> {
  const before = (await readManifest(db)) ?? empty(format);
  const manifest = await unplace(db, before, segment.sourceIds);
  const entry = await writeSegment(db, segment);
  await db.manifests.put({ ...next(manifest, [...manifest.segments, entry]) });
}

/** Takes sources out of the index. Must run inside a write transaction. */
export async function removeFromIndex(db: Database, ids: readonly string[]): Promise<void> {
  const before = await readManifest(db);
  if (before === undefined) return;
  const manifest = await unplace(db, before, ids);
  if (manifest !== before) await db.manifests.put(next(manifest, manifest.segments));
}

/**
 * Puts `segment` in the place of the segments `merged`, if they are still as `seen` shows them; answers false when
 * another context changed one of them meanwhile. Must run inside a write transaction.
 */
export async function replaceSegments(
  db: Database,
  seen: IndexManifest,
  merged: readonly string[],
  segment: IndexSegment,
): Promise<boolean> {
  const now = await readManifest(db);
  if (now === undefined || now.format !== seen.format) return false;
  const removedIn = (manifest: IndexManifest, id: string) =>
    manifest.segments.find((entry) => entry.id === id)?.removed.join();
  if (merged.some((id) => removedIn(now, id) === undefined || removedIn(now, id) !== removedIn(seen, id)))
    return false;
  await dropSegments(db, merged);
  const entry = await writeSegment(db, segment);
  const others = now.segments.filter(({ id }) => !merged.includes(id));
  await db.manifests.put(next(now, [...others, entry]));
  return true;
}

/** As `SearchIndex.replaceAll`. Must run inside a write transaction. */
export async function replaceIndex(
  db: Database,
  generation: number | undefined,
  segments: readonly IndexSegment[],
  format: number,
): Promise<boolean> {
  const before = await readManifest(db);
  if (before?.generation !== generation) return false;
  await Promise.all([db.segments.clear(), db.blocks.clear()]);
  const entries: SegmentEntry[] = [];
  for (const segment of segments) entries.push(await writeSegment(db, segment));
  await db.manifests.put(next({ ...empty(format), generation: before?.generation ?? 0 }, entries));
  return true;
}
