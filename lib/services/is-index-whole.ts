import { checkedBlock, decodeHeader, SEGMENT_FORMAT } from "@/lib/retrieval";
import type { Library, SegmentEntry } from "@/lib/store";

/** Every byte of the segment is as it was written. Throws `DamagedIndexError` for a block that is not. */
async function isSegmentWhole(library: Library, entry: SegmentEntry): Promise<boolean> {
  const stored = await library.index.header(entry.id);
  if (stored === undefined || stored.sourceIds.length !== entry.sources) return false;
  if (decodeHeader(stored.header)?.titleLengths.length !== entry.sources) return false;
  for (let number = 0; number < entry.blocks; number += 1) {
    const [block] = await library.index.blocks(entry.id, [number]);
    checkedBlock(block);
  }
  return true;
}

/**
 * True when the stored index holds exactly the stored sources, each at its place, and all of its bytes are as they were
 * written. Throws `DamagedIndexError` where a part cannot be read.
 */
export async function isIndexWhole(library: Library): Promise<boolean> {
  const manifest = await library.index.manifest();
  if (manifest === undefined) return (await library.sources.count()) === 0;
  if (manifest.format !== SEGMENT_FORMAT) return false;
  for (const entry of manifest.segments) if (!(await isSegmentWhole(library, entry))) return false;
  const { missing, stale } = await library.index.mismatches();
  return missing.length === 0 && stale.length === 0;
}
