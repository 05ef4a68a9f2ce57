import { ByteReader } from "./byte-reader";
import type { ByteWriter } from "./byte-writer";
import { SEAL_BYTES } from "./checksum";
import { type Postings, readPostings, writePostings } from "./postings";

/** All that a segment knows of one term: postings over documents for texts, over sources for titles. */
export interface TermEntry {
  readonly term: string;
  readonly texts: Postings;
  readonly titles: Postings;
}

/** Appends an entry; `scratch` is overwritten. */
export function writeTerm(writer: ByteWriter, entry: TermEntry, scratch: ByteWriter): void {
  scratch.clear();
  writePostings(scratch, entry.texts);
  const textBytes = scratch.length;
  writePostings(scratch, entry.titles);
  writer.string(entry.term);
  writer.varint(entry.texts.numbers.length);
  writer.varint(textBytes);
  writer.varint(entry.titles.numbers.length);
  writer.varint(scratch.length - textBytes);
  writer.bytes(scratch.view());
}

/** Reads one entry and leaves the reader behind it; the postings are decoded only if the term is `wanted`. */
function nextTerm(reader: ByteReader, wanted: (term: string) => boolean): TermEntry | undefined {
  const term = reader.string();
  const [textCount, textBytes] = [reader.varint(), reader.varint()];
  const [titleCount, titleBytes] = [reader.varint(), reader.varint()];
  const start = reader.at;
  reader.at = start + textBytes + titleBytes;
  if (!wanted(term)) return undefined;
  return {
    term,
    texts: readPostings(reader.bytes, start, textCount),
    titles: readPostings(reader.bytes, start + textBytes, titleCount),
  };
}

/** The entry of `term` in a block whose checksum was verified. */
export function findTerm(block: Uint8Array, term: string): TermEntry | undefined {
  const reader = new ByteReader(block, SEAL_BYTES);
  while (!reader.done) {
    const found = nextTerm(reader, (candidate) => candidate === term);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All entries of a block, in order. */
export function* termsIn(block: Uint8Array): Generator<TermEntry, void> {
  const reader = new ByteReader(block, SEAL_BYTES);
  while (!reader.done) {
    const entry = nextTerm(reader, () => true);
    if (entry !== undefined) yield entry;
  }
}
