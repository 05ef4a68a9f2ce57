import type { Library, SourceMarks, SourceSummary } from "@/lib/store";

type Kind = keyof SourceMarks;

/**
 * The stored sources that a batch may speak of, by their marks. What is looked up together costs one question to the
 * database: most of the time of an import would be waiting otherwise. A mark that was not looked up with the others is
 * when it is asked for.
 */
export class StoredSources {
  readonly #found = new Map<string, SourceSummary>();
  readonly #lookedUp: { readonly [Mark in Kind]: Set<string | number> } = {
    ids: new Set(),
    contentHashes: new Set(),
    addressKeys: new Set(),
    sketch: new Set(),
  };

  constructor(private readonly library: Library) {}

  async lookUp(marks: SourceMarks): Promise<void> {
    const fresh = Object.entries(marks).map(([kind, values]: [string, readonly (string | number)[]]) => {
      const known = this.#lookedUp[kind as Kind];
      return [kind, [...new Set(values)].filter((value) => !known.has(value))] as const;
    });
    if (fresh.every(([, values]) => values.length === 0)) return;
    const found = await this.library.sources.recognize(Object.fromEntries(fresh));
    for (const summary of found) this.#found.set(summary.id, summary);
    for (const [kind, values] of fresh) for (const value of values) this.#lookedUp[kind as Kind].add(value);
  }

  async withId(id: string): Promise<SourceSummary | undefined> {
    await this.lookUp({ ids: [id] });
    return this.#found.get(id);
  }

  async withHash(hash: string): Promise<readonly SourceSummary[]> {
    await this.lookUp({ contentHashes: [hash] });
    return [...this.#found.values()].filter(({ contentHash }) => contentHash === hash);
  }

  /** The newest first. */
  async withAddress(keys: readonly string[]): Promise<readonly SourceSummary[]> {
    await this.lookUp({ addressKeys: keys });
    return [...this.#found.values()]
      .filter(({ addressKeys = [] }) => addressKeys.some((key) => keys.includes(key)))
      .sort((a, b) => Date.parse(b.addedAt) - Date.parse(a.addedAt));
  }

  async withSketch(sketch: readonly number[]): Promise<readonly SourceSummary[]> {
    await this.lookUp({ sketch });
    return [...this.#found.values()].filter(({ sketch: other = [] }) => sharesBand(sketch, other));
  }
}

export const sharesBand = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((band) => b.includes(band));
