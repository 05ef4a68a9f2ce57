import { NO_POSTINGS, type Postings } from "./postings";

const FIRST_CAPACITY = 1024;
const MAX_FREQUENCY = 0xffff;

function grown(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Gathers the postings of one field, given in ascending order of numbers, and parts them by term afterwards. */
export class PostingCollector {
  #terms: Uint32Array = new Uint32Array(FIRST_CAPACITY);
  #numbers: Uint32Array = new Uint32Array(FIRST_CAPACITY);
  #frequencies: Uint32Array = new Uint32Array(FIRST_CAPACITY);
  #length = 0;
  /** For each term, one more than the place of its latest posting: repeats in one document meet there. */
  #latest: Uint32Array = new Uint32Array(FIRST_CAPACITY);

  add(term: number, number: number): void {
    while (term >= this.#latest.length) this.#latest = grown(this.#latest);
    const place = (this.#latest[term] ?? 0) - 1;
    if (place >= 0 && this.#numbers[place] === number) {
      this.#frequencies[place] = Math.min((this.#frequencies[place] ?? 0) + 1, MAX_FREQUENCY);
      return;
    }
    if (this.#length === this.#terms.length) {
      this.#terms = grown(this.#terms);
      this.#numbers = grown(this.#numbers);
      this.#frequencies = grown(this.#frequencies);
    }
    this.#terms[this.#length] = term;
    this.#numbers[this.#length] = number;
    this.#frequencies[this.#length] = 1;
    this.#length += 1;
    this.#latest[term] = this.#length;
  }

  /** Answers with the postings of each term, by a counting sort that keeps numbers ascending. */
  byTerm(termCount: number): (term: number) => Postings {
    const starts = new Uint32Array(termCount + 1);
    for (let i = 0; i < this.#length; i += 1) {
      const after = (this.#terms[i] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let term = 0; term < termCount; term += 1) {
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    }
    const next = starts.slice();
    const numbers = new Uint32Array(this.#length);
    const frequencies = new Uint16Array(this.#length);
    for (let i = 0; i < this.#length; i += 1) {
      const term = this.#terms[i] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      numbers[place] = this.#numbers[i] ?? 0;
      frequencies[place] = this.#frequencies[i] ?? 0;
    }
    return (term) => {
      const [from, to] = [starts[term], starts[term + 1]];
      if (from === to) return NO_POSTINGS;
      return { numbers: numbers.subarray(from, to), frequencies: frequencies.subarray(from, to) };
    };
  }
}
