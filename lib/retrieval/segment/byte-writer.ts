/** Bits of a number that one byte of a varint carries; the eighth says that more follow. */
const VARINT_BITS = 7;
const VARINT_MORE = 0x80;
const VARINT_MASK = 0x7f;

const FIRST_CAPACITY = 1024;

/** No varint of a 32-bit number is longer. */
const MAX_VARINT_BYTES = 5;

/** Bytes that grow as they are written; numbers as LEB128 varints. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** `value` is an unsigned 32-bit integer. */
  varint(value: number): void {
    this.#reserve(MAX_VARINT_BYTES);
    let rest = value;
    while (rest > VARINT_MASK) {
      this.#bytes[this.#length++] = (rest & VARINT_MASK) | VARINT_MORE;
      rest >>>= VARINT_BITS;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** The UTF-16 units of `text`. */
  units(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.varint(text.charCodeAt(at));
  }

  bytes(source: Uint8Array): void {
    this.#reserve(source.length);
    this.#bytes.set(source, this.#length);
    this.#length += source.length;
  }

  /** A view of what was written; valid until the next write. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.view());
    this.#bytes = grown;
  }
}
