/** Keeps the best `limit` of what is offered; of equal scores the one offered first. */
export class TopHits {
  readonly #numbers: number[] = [];
  readonly #scores: number[] = [];

  constructor(readonly limit: number) {}

  /** The score that a newcomer must exceed. */
  get threshold(): number {
    return this.#scores.length < this.limit ? 0 : (this.#scores.at(-1) ?? 0);
  }

  /** Scores must be positive. */
  offer(number: number, score: number): void {
    if (score <= this.threshold) return;
    let low = 0;
    let high = this.#scores.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#scores[middle] ?? 0) >= score) low = middle + 1;
      else high = middle;
    }
    this.#numbers.splice(low, 0, number);
    this.#scores.splice(low, 0, score);
    if (this.#scores.length > this.limit) {
      this.#numbers.pop();
      this.#scores.pop();
    }
  }

  /** Best first. */
  list(): { readonly number: number; readonly score: number }[] {
    return this.#numbers.map((number, i) => ({ number, score: this.#scores[i] ?? 0 }));
  }
}
