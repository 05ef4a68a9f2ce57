import { dataOf } from "./native-dom";

/** `length` characters of a block's text from `start` stand in `node` from `offset`, one for one. */
export interface Run {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  (code >= 0x2028 && code <= 0x2029) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** Soft hyphens, zero-width spaces and direction marks: drawn as nothing, and in the way of every word list. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x200b ||
  (code >= 0x200e && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0xfeff;

/**
 * Gathers the text of one block as it is rendered: white space collapsed to one space and trimmed at the
 * ends, invisible characters dropped, each character kept with its place in the DOM.
 */
export class BlockText {
  text = "";
  readonly runs: Run[] = [];
  #space: { node: Text; offset: number } | undefined;
  #openNode: Text | undefined;
  #openOffset = 0;
  #openLength = 0;
  #openStart = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(node: Text, from = 0, to = dataOf(node).length): void {
    const data = dataOf(node);
    for (let offset = from; offset < to; offset++) {
      const code = data.charCodeAt(offset);
      if (isInvisible(code)) continue;
      if (isSpace(code)) {
        if (this.#length > 0) this.#space ??= { node, offset };
        continue;
      }
      if (this.#space !== undefined) this.#put(this.#space.node, this.#space.offset);
      this.#space = undefined;
      this.#put(node, offset);
    }
  }

  /** A rendered line break inside the block. */
  breakLine(): void {
    if (this.#length === 0 || this.text.endsWith("\n")) return;
    this.#closeRun();
    this.#space = undefined;
    this.text += "\n";
    this.#length++;
  }

  /** Call once, when the block ends. */
  finish(): void {
    this.#closeRun();
    if (this.text.endsWith("\n")) this.text = this.text.slice(0, -1);
  }

  #put(node: Text, offset: number): void {
    if (node !== this.#openNode || offset !== this.#openOffset + this.#openLength) {
      this.#closeRun();
      this.#openNode = node;
      this.#openOffset = offset;
      this.#openStart = this.#length;
    }
    this.#openLength++;
    this.#length++;
  }

  #closeRun(): void {
    const node = this.#openNode;
    if (node === undefined) return;
    const [offset, length] = [this.#openOffset, this.#openLength];
    this.text += charactersOf(node, offset, length);
    this.runs.push({ start: this.#openStart, node, offset, length });
    this.#openNode = undefined;
    this.#openLength = 0;
  }
}

/** What stands in the DOM at a run, written as in the block's text. */
export const charactersOf = (node: Text, offset: number, length: number): string =>
  dataOf(node)
    .slice(offset, offset + length)
    .replace(/\s/g, " ");
