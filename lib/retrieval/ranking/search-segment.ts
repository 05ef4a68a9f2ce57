import { isIntact } from "../segment/checksum";
import { blockOf, documentCount, type SegmentHeader, sourceCount } from "../segment/segment-header";
import { findTerm, type TermEntry } from "../segment/term-block";
import type { TermCache } from "./term-cache";

/** A segment as far as it was loaded for a search. */
export interface SearchSegment {
  readonly header: SegmentHeader;
  readonly sourceIds: readonly string[];
  /** 1 for each source that was removed since the segment was written; may be empty when none was. */
  readonly removed: Uint8Array;
  /** The blocks that were loaded, by number; those of `blocksFor(header, terms)` must be there. */
  readonly blocks: ReadonlyMap<number, Uint8Array>;
  /** Spares decoding what an earlier search decoded. */
  readonly decoded?: TermCache;
}

/** The stored bytes are not what was written: the index must be built anew. */
export class DamagedIndexError extends Error {
  override readonly name = "DamagedIndexError";
}

/** The numbers of the blocks that a search for `terms` reads. */
export function blocksFor(header: SegmentHeader, terms: readonly string[]): number[] {
  const numbers = new Set(terms.map((term) => blockOf(header, term)));
  numbers.delete(-1);
  return [...numbers];
}

/** The bytes as they came from the store, checked. Throws `DamagedIndexError` for a block that is missing or altered. */
export function checkedBlock(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new DamagedIndexError("a block of the index is missing");
  if (!isIntact(bytes)) throw new DamagedIndexError("a block of the index is damaged");
  return bytes;
}

/** The entry of `term` in the segment, if it has one. */
export function lookUp(segment: SearchSegment, term: string): TermEntry | undefined {
  const find = (): TermEntry | undefined => {
    const block = segment.blocks.get(blockOf(segment.header, term));
    return block === undefined ? undefined : findTerm(block, term);
  };
  return segment.decoded === undefined ? find() : segment.decoded.get(term, find);
}

/** Number of source for each document. */
export function sourceOfDocument(header: SegmentHeader, document: number): number {
  let low = 0;
  let high = sourceCount(header);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((header.firstDocument[middle + 1] ?? 0) <= document) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What BM25 needs to know of all live documents and titles together. */
export interface Totals {
  readonly documents: number;
  readonly textLength: number;
  readonly sources: number;
  readonly titleLength: number;
}

/** Counts what is live. Linear in the number of documents: done once for each set of segments. */
export function totalsOf(segments: readonly SearchSegment[]): Totals {
  let [documents, textLength, sources, titleLength] = [0, 0, 0, 0];
  for (const { header, removed } of segments) {
    for (let source = 0; source < sourceCount(header); source += 1) {
      if (removed[source] === 1) continue;
      sources += 1;
      titleLength += header.titleLengths[source] ?? 0;
      const end = header.firstDocument[source + 1] ?? documentCount(header);
      for (let document = header.firstDocument[source] ?? 0; document < end; document += 1) {
        documents += 1;
        textLength += header.textLengths[document] ?? 0;
      }
    }
  }
  return { documents, textLength, sources, titleLength };
}
