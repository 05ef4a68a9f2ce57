import { ByteReader } from "./byte-reader";
import { ByteWriter } from "./byte-writer";
import { isIntact, SEAL_BYTES, sealed } from "./checksum";

/** What every search needs of a segment: sizes, lengths, and which block may hold a term. */
export interface SegmentHeader {
  /** The documents of source s are numbered from `firstDocument[s]` to before `firstDocument[s + 1]`. */
  readonly firstDocument: Uint32Array;
  /** Terms in each document. */
  readonly textLengths: Uint16Array;
  /** Terms in the title of each source. */
  readonly titleLengths: Uint16Array;
  /** The first term of each block, ascending by UTF-16 units. */
  readonly fences: readonly string[];
}

const COUNT_BYTES = 12;

export const sourceCount = (header: SegmentHeader): number => header.titleLengths.length;
export const documentCount = (header: SegmentHeader): number => header.textLengths.length;

/** The header as bytes, with a checksum. */
export function encodeHeader(header: SegmentHeader): Uint8Array {
  const writer = new ByteWriter();
  const counts = Uint32Array.of(sourceCount(header), documentCount(header), header.fences.length);
  for (const part of [counts, header.firstDocument, header.textLengths, header.titleLengths]) {
    writer.bytes(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  }
  for (const fence of header.fences) {
    writer.varint(fence.length);
    writer.units(fence);
  }
  return sealed(writer.view());
}

function readFence(reader: ByteReader): string {
  let fence = "";
  for (let left = reader.varint(); left > 0; left -= 1) fence += String.fromCharCode(reader.varint());
  return fence;
}

/** The header that `encodeHeader` wrote; undefined when the bytes are damaged. Copies: the views need alignment. */
export function decodeHeader(bytes: Uint8Array): SegmentHeader | undefined {
  if (!isIntact(bytes) || bytes.length < SEAL_BYTES + COUNT_BYTES) return undefined;
  const buffer = bytes.slice(SEAL_BYTES).buffer;
  const [sources = 0, documents = 0, fenceCount = 0] = new Uint32Array(buffer, 0, 3);
  const firstAt = COUNT_BYTES;
  const textAt = firstAt + 4 * (sources + 1);
  const titleAt = textAt + 2 * documents;
  const reader = new ByteReader(new Uint8Array(buffer), titleAt + 2 * sources);
  return {
    firstDocument: new Uint32Array(buffer, firstAt, sources + 1),
    textLengths: new Uint16Array(buffer, textAt, documents),
    titleLengths: new Uint16Array(buffer, titleAt, sources),
    fences: Array.from({ length: fenceCount }, () => readFence(reader)),
  };
}

/** The number of the block that holds `term` if any does; -1 when the term comes before all. */
export function blockOf(header: SegmentHeader, term: string): number {
  let low = 0;
  let high = header.fences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((header.fences[middle] ?? "") <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
