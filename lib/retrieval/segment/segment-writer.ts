import { ByteWriter } from "./byte-writer";
import { sealed } from "./checksum";
import type { SegmentHeader } from "./segment-header";
import { encodeHeader } from "./segment-header";
import { type TermEntry, writeTerm } from "./term-block";

/** Version of the bytes written here and of the terms in them: a change of either makes old segments unreadable. */
export const SEGMENT_FORMAT = 1;

/** An immutable part of an index, ready to be stored. */
export interface Segment {
  readonly id: string;
  readonly sourceIds: readonly string[];
  readonly header: Uint8Array;
  readonly blocks: readonly Uint8Array[];
}

/**
 * A block is what one look-up reads. Smaller blocks mean more rows, which cost time to write; larger ones more bytes
 * for a term that is rare. A term with longer postings has a block of its own.
 */
const BLOCK_BYTES = 8 * 1024;

/** Takes terms in ascending order (by UTF-16 units) and packs them into blocks. */
export class SegmentWriter {
  readonly #blocks: Uint8Array[] = [];
  readonly #fences: string[] = [];
  readonly #block = new ByteWriter();
  readonly #scratch = new ByteWriter();

  add(entry: TermEntry): void {
    if (this.#block.length === 0) this.#fences.push(entry.term);
    writeTerm(this.#block, entry, this.#scratch);
    if (this.#block.length >= BLOCK_BYTES) this.#flush();
  }

  finish(id: string, sourceIds: readonly string[], sizes: Omit<SegmentHeader, "fences">): Segment {
    this.#flush();
    const header = encodeHeader({ ...sizes, fences: this.#fences });
    return { id, sourceIds, header, blocks: this.#blocks };
  }

  #flush(): void {
    if (this.#block.length === 0) return;
    this.#blocks.push(sealed(this.#block.view()));
    this.#block.clear();
  }
}
