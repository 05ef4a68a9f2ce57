import { ByteReader } from "./byte-reader";
import { ByteWriter } from "./byte-writer";
import { SEAL_BYTES } from "./checksum";
import { type Postings, readPostings, writePostings } from "./postings";

/** All that a segment knows of one term: postings over documents for texts, over sources for titles. */
export interface TermEntry {
  readonly term: string;
  readonly texts: Postings;
  readonly titles: Postings;
}

/** The bytes of a term: its UTF-16 units as varints. */
function termBytes(term: string): Uint8Array {
  const writer = new ByteWriter();
  writer.units(term);
  return writer.view();
}

/** Appends an entry; `scratch` is overwritten. */
export function writeTerm(writer: ByteWriter, entry: TermEntry, scratch: ByteWriter): void {
  scratch.clear();
  scratch.units(entry.term);
  writer.varint(scratch.length);
  writer.bytes(scratch.view());
  scratch.clear();
  writePostings(scratch, entry.texts);
  const textBytes = scratch.length;
  writePostings(scratch, entry.titles);
  writer.varint(entry.texts.numbers.length);
  writer.varint(textBytes);
  writer.varint(entry.titles.numbers.length);
  writer.varint(scratch.length - textBytes);
  writer.bytes(scratch.view());
}

/** Where the parts of an entry stand. */
interface EntryPlace {
  readonly term: number;
  readonly termEnd: number;
  readonly textCount: number;
  readonly titleCount: number;
  readonly texts: number;
  readonly titles: number;
}

/** Reads the frame of an entry and leaves the reader behind the entry. */
function nextPlace(reader: ByteReader): EntryPlace {
  const termLength = reader.varint();
  const term = reader.at;
  reader.at += termLength;
  const [textCount, textBytes] = [reader.varint(), reader.varint()];
  const [titleCount, titleBytes] = [reader.varint(), reader.varint()];
  const texts = reader.at;
  reader.at += textBytes + titleBytes;
  return { term, termEnd: term + termLength, textCount, titleCount, texts, titles: texts + textBytes };
}

const entryAt = (block: Uint8Array, term: string, place: EntryPlace): TermEntry => ({
  term,
  texts: readPostings(block, place.texts, place.textCount),
  titles: readPostings(block, place.titles, place.titleCount),
});

function equals(block: Uint8Array, place: EntryPlace, term: Uint8Array): boolean {
  if (place.termEnd - place.term !== term.length) return false;
  for (let i = 0; i < term.length; i += 1) if (block[place.term + i] !== term[i]) return false;
  return true;
}

/** The entry of `term` in a block whose checksum was verified. */
export function findTerm(block: Uint8Array, term: string): TermEntry | undefined {
  const sought = termBytes(term);
  const reader = new ByteReader(block, SEAL_BYTES);
  while (!reader.done) {
    const place = nextPlace(reader);
    if (equals(block, place, sought)) return entryAt(block, term, place);
  }
  return undefined;
}

/** All entries of a block, in order. */
export function* termsIn(block: Uint8Array): Generator<TermEntry, void> {
  const reader = new ByteReader(block, SEAL_BYTES);
  while (!reader.done) {
    const place = nextPlace(reader);
    const term = new ByteReader(block, place.term, place.termEnd).units();
    yield entryAt(block, term, place);
  }
}
