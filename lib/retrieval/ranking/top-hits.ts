/** Keeps the best `limit` of what is offered; of equal scores the lowest number. */
export class TopHits {
  readonly #numbers: number[] = [];
  readonly #scores: number[] = [];
  /** What is below has no place. */
  #least = Number.NEGATIVE_INFINITY;

  constructor(readonly limit: number) {}

  offer(number: number, score: number): void {
    if (score < this.#least) return;
    const full = this.#scores.length >= this.limit;
    if (full && this.#precedes(this.#scores.length - 1, number, score)) return;
    let low = 0;
    let high = this.#scores.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#precedes(middle, number, score)) low = middle + 1;
      else high = middle;
    }
    this.#numbers.splice(low, 0, number);
    this.#scores.splice(low, 0, score);
    if (full) {
      this.#numbers.pop();
      this.#scores.pop();
    }
    if (this.#scores.length >= this.limit) this.#least = this.#scores.at(-1) ?? this.#least;
  }

  /** Best first. */
  list(): { readonly number: number; readonly score: number }[] {
    return this.#numbers.map((number, i) => ({ number, score: this.#scores[i] ?? 0 }));
  }

  #precedes(place: number, number: number, score: number): boolean {
    const other = this.#scores[place] ?? Number.NEGATIVE_INFINITY;
    return other > score || (other === score && (this.#numbers[place] ?? 0) < number);
  }
}
