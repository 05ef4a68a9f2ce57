const VARINT_BITS = 7;
const VARINT_MASK = 0x7f;
const VARINT_MORE = 0x80;

/** Reads what `ByteWriter` wrote. Past the end it reads zeros: callers verify the checksum before they read. */
export class ByteReader {
  at: number;

  constructor(
    readonly bytes: Uint8Array,
    start = 0,
    readonly end = bytes.length,
  ) {
    this.at = start;
  }

  get done(): boolean {
    return this.at >= this.end;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += VARINT_BITS) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & VARINT_MASK) << shift;
      if (byte < VARINT_MORE) return value >>> 0;
    }
  }

  /** All that is left, as UTF-16 units. */
  units(): string {
    let text = "";
    while (!this.done) text += String.fromCharCode(this.varint());
    return text;
  }
}
