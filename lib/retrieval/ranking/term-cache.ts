import type { TermEntry } from "../segment/term-block";

/** Postings kept decoded, six bytes each: the claims of a page share their names and topics. */
const MAX_POSTINGS = 2_000_000;

const sizeOf = (entry: TermEntry | undefined): number =>
  1 + (entry === undefined ? 0 : entry.texts.numbers.length + entry.titles.numbers.length);

/** Entries of one segment that were decoded before; when there are too many, all are let go. */
export class TermCache {
  readonly #entries = new Map<string, TermEntry | undefined>();
  #postings = 0;

  /** The entry of `term`, by `find` the first time. */
  get(term: string, find: () => TermEntry | undefined): TermEntry | undefined {
    if (this.#entries.has(term)) return this.#entries.get(term);
    const entry = find();
    if (this.#postings > MAX_POSTINGS) {
      this.#entries.clear();
      this.#postings = 0;
    }
    this.#entries.set(term, entry);
    this.#postings += sizeOf(entry);
    return entry;
  }
}
