import { foldWord } from "./fold-word";

/** Number of a stop word. */
export const NO_TERM = -1;

const FIRST_SLOTS = 1 << 12;

/** FNV-1a, 32 bit (Fowler, Noll, Vo). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash ^ (hash >>> 15);
}

function stands(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i += 1) {
    if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

/**
 * Numbers the terms of one build. Folding a word costs far more than looking up a form that was seen before, and
 * cutting a word out of its text more than comparing it in place: hence a hash table of its own.
 */
export class Vocabulary {
  /** One more than the number of a form, at the place that its hash gives or the next free one. */
  #slots = new Uint32Array(FIRST_SLOTS);
  readonly #forms: string[] = [];
  readonly #termOfForm: number[] = [];
  readonly #byTerm = new Map<string, number>();
  readonly terms: string[] = [];

  /** The number of the term for the word of `text` from `start` to before `end`, or `NO_TERM`. */
  number(text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (;;) {
      const form = (this.#slots[slot] ?? 0) - 1;
      if (form < 0) return this.#add(text.slice(start, end), slot);
      if (stands(this.#forms[form] ?? "", text, start, end)) return this.#termOfForm[form] ?? NO_TERM;
      slot = (slot + 1) & mask;
    }
  }

  #add(form: string, slot: number): number {
    const term = foldWord(form);
    const number = term === "" ? NO_TERM : this.#numberOfTerm(term);
    this.#forms.push(form);
    this.#termOfForm.push(number);
    this.#slots[slot] = this.#forms.length;
    if (this.#forms.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (const [i, form] of this.#forms.entries()) {
      let slot = hashOf(form, 0, form.length) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = i + 1;
    }
  }

  #numberOfTerm(term: string): number {
    const known = this.#byTerm.get(term);
    if (known !== undefined) return known;
    this.terms.push(term);
    this.#byTerm.set(term, this.terms.length - 1);
    return this.terms.length - 1;
  }
}
