import { foldWord } from "./fold-word";

/** Number of a stop word, and of what was never seen. */
export const NO_TERM = -1;

/** Numbers the terms of one build. Folding a word costs far more than looking up a form that was seen before. */
export class Vocabulary {
  readonly #byForm = new Map<string, number>();
  readonly #byTerm = new Map<string, number>();
  readonly terms: string[] = [];

  /** The number of the term of a word as written, or `NO_TERM`. */
  number(form: string): number {
    const known = this.#byForm.get(form);
    if (known !== undefined) return known;
    const term = foldWord(form);
    const number = term === "" ? NO_TERM : this.#numberOfTerm(term);
    this.#byForm.set(form, number);
    return number;
  }

  #numberOfTerm(term: string): number {
    const known = this.#byTerm.get(term);
    if (known !== undefined) return known;
    this.terms.push(term);
    this.#byTerm.set(term, this.terms.length - 1);
    return this.terms.length - 1;
  }
}
