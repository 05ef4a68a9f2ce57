import { ByteReader } from "./byte-reader";
import type { ByteWriter } from "./byte-writer";

/** Where a term occurs: ascending numbers of documents (or sources), and how often in each. */
export interface Postings {
  readonly numbers: Uint32Array;
  readonly frequencies: Uint16Array;
}

export const NO_POSTINGS: Postings = { numbers: new Uint32Array(0), frequencies: new Uint16Array(0) };

/** Writes each number as its distance from the one before, the lowest bit telling whether a frequency above 1 follows. */
export function writePostings(writer: ByteWriter, { numbers, frequencies }: Postings): void {
  let previous = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0;
    const frequency = frequencies[i] ?? 1;
    const repeated = frequency > 1 ? 1 : 0;
    writer.varint(((number - previous) << 1) | repeated);
    if (repeated === 1) writer.varint(frequency);
    previous = number;
  }
}

/** Reads `count` postings from `start`. */
export function readPostings(bytes: Uint8Array, start: number, count: number): Postings {
  if (count === 0) return NO_POSTINGS;
  const numbers = new Uint32Array(count);
  const frequencies = new Uint16Array(count);
  const reader = new ByteReader(bytes, start);
  let number = 0;
  for (let i = 0; i < count; i += 1) {
    const head = reader.varint();
    number += head >>> 1;
    numbers[i] = number;
    frequencies[i] = (head & 1) === 1 ? reader.varint() : 1;
  }
  return { numbers, frequencies };
}
