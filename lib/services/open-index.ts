import {
  blocksFor,
  checkedBlock,
  DamagedIndexError,
  decodeHeader,
  SEGMENT_FORMAT,
  type SearchSegment,
  type SegmentHeader,
  TermCache,
  type Totals,
  totalsOf,
} from "@/lib/retrieval";
import type { IndexManifest, Library, SegmentEntry } from "@/lib/store";

/** The index as far as a search for certain terms needs it. */
export interface OpenIndex {
  /** State of the index that this shows: it may be an older one than is stored by now. */
  readonly generation: number | undefined;
  readonly segments: readonly SearchSegment[];
  readonly totals: Totals;
}

interface CachedSegment {
  readonly sourceIds: readonly string[];
  readonly header: SegmentHeader;
  readonly blocks: Map<number, Uint8Array>;
  readonly decoded: TermCache;
}

interface Cache {
  /** As it was last read; undefined where it must be read. */
  manifest: IndexManifest | undefined;
  readonly segments: Map<string, CachedSegment>;
  blockBytes: number;
  totals: { readonly generation: number; readonly value: Totals } | undefined;
  /** Whether the index was seen to hold exactly the stored sources. */
  isChecked: boolean;
}

/** Blocks kept in memory; beyond that all are let go, and read again as needed. */
const MAX_BLOCK_BYTES = 32 * 1024 * 1024;

/** Only what can be read again: segments never change, so a copy is valid for as long as the manifest names it. */
const caches = new WeakMap<Library, Cache>();

function cacheOf(library: Library): Cache {
  const cache = caches.get(library) ?? {
    manifest: undefined,
    segments: new Map(),
    blockBytes: 0,
    totals: undefined,
    isChecked: false,
  };
  caches.set(library, cache);
  return cache;
}

async function openSegment(library: Library, cache: Cache, id: string): Promise<CachedSegment> {
  const cached = cache.segments.get(id);
  if (cached !== undefined) return cached;
  const stored = await library.index.header(id);
  const header = stored === undefined ? undefined : decodeHeader(stored.header);
  if (stored === undefined || header?.titleLengths.length !== stored.sourceIds.length) {
    throw new DamagedIndexError(`segment ${id} of the index is missing or damaged`);
  }
  const segment: CachedSegment = {
    sourceIds: stored.sourceIds,
    header,
    blocks: new Map(),
    decoded: new TermCache(),
  };
  cache.segments.set(id, segment);
  return segment;
}

async function loadBlocks(
  library: Library,
  cache: Cache,
  id: string,
  segment: CachedSegment,
  terms: readonly string[],
): Promise<void> {
  const numbers = blocksFor(segment.header, terms).filter((number) => !segment.blocks.has(number));
  if (numbers.length === 0) return;
  const blocks = await library.index.blocks(id, numbers);
  for (const [i, number] of numbers.entries()) {
    const block = checkedBlock(blocks[i]);
    segment.blocks.set(number, block);
    cache.blockBytes += block.length;
  }
}

function removedFlags({ sources, removed }: SegmentEntry): Uint8Array {
  if (removed.length === 0) return new Uint8Array(0);
  const flags = new Uint8Array(sources);
  for (const position of removed) flags[position] = 1;
  return flags;
}

function forget(cache: Cache, manifest: IndexManifest): void {
  const live = new Set(manifest.segments.map(({ id }) => id));
  for (const id of cache.segments.keys()) if (!live.has(id)) cache.segments.delete(id);
  if (cache.blockBytes <= MAX_BLOCK_BYTES) return;
  for (const segment of cache.segments.values()) segment.blocks.clear();
  cache.blockBytes = 0;
}

const liveSources = (manifest: IndexManifest | undefined): number =>
  (manifest?.segments ?? []).reduce((sum, { sources, removed }) => sum + sources - removed.length, 0);

/** Once for each opened library, and whenever no index is there: every stored source is in the index, and nothing else is. */
async function check(library: Library, cache: Cache, manifest: IndexManifest | undefined): Promise<void> {
  if (cache.isChecked && manifest !== undefined) return;
  const stored = await library.sources.count();
  if (stored !== liveSources(manifest)) {
    throw new DamagedIndexError(`the index holds ${liveSources(manifest)} sources of ${stored}`);
  }
  cache.isChecked = true;
}

async function openEntry(
  library: Library,
  cache: Cache,
  entry: SegmentEntry,
  terms: readonly string[],
): Promise<SearchSegment> {
  const segment = await openSegment(library, cache, entry.id);
  await loadBlocks(library, cache, entry.id, segment, terms);
  return { ...segment, removed: removedFlags(entry) };
}

async function openAt(
  library: Library,
  cache: Cache,
  manifest: IndexManifest | undefined,
  terms: readonly string[],
): Promise<OpenIndex> {
  if (manifest !== undefined && manifest.format !== SEGMENT_FORMAT) {
    throw new DamagedIndexError(
      `the index has format ${manifest.format}, this build reads ${SEGMENT_FORMAT}`,
    );
  }
  const checked = check(library, cache, manifest);
  if (manifest === undefined) {
    await checked;
    return { generation: undefined, segments: [], totals: totalsOf([]) };
  }
  forget(cache, manifest);
  const [segments] = await Promise.all([
    Promise.all(manifest.segments.map((entry) => openEntry(library, cache, entry, terms))),
    checked,
  ]);
  if (cache.totals?.generation !== manifest.generation) {
    cache.totals = { generation: manifest.generation, value: totalsOf(segments) };
  }
  cache.manifest = manifest;
  return { generation: manifest.generation, segments, totals: cache.totals.value };
}

/**
 * Reads what a search for `terms` needs, from memory where it was read before. That may be out of date: who reads texts
 * afterwards must compare generations, and call `refreshIndex` where they differ. Throws `DamagedIndexError` when the
 * stored index is not what was written, is of another format, or does not hold the stored sources.
 */
export async function openIndex(library: Library, terms: readonly string[]): Promise<OpenIndex> {
  const cache = cacheOf(library);
  const manifest = cache.manifest ?? (await library.index.manifest());
  try {
    return await openAt(library, cache, manifest, terms);
  } catch (error) {
    if (!(error instanceof DamagedIndexError)) throw error;
    refreshIndex(library);
    const now = await library.index.manifest();
    // Another context changed the index while this one read it: what looked damaged was merely gone.
    if (now?.generation !== manifest?.generation) return openIndex(library, terms);
    throw error;
  }
}

/** What the next search sees is read anew as far as it changed. */
export function refreshIndex(library: Library): void {
  cacheOf(library).manifest = undefined;
}

/** Lets go of all that was read, as after a repair. */
export function closeIndex(library: Library): void {
  caches.delete(library);
}
