/** One way to find sentences, as the bench sees it. Everything runs in a page over real IndexedDB. */
export interface Engine {
  /** Makes the index in memory from sentences. */
  build(sentences: readonly string[]): Promise<void>;
  /** Writes what `build` made to IndexedDB. */
  store(): Promise<void>;
  /** After a reload: reads what the first search needs. */
  open(): Promise<void>;
  /** How many sentences were found, at most twenty. */
  search(query: string): Promise<number>;
  /** Bytes of the stored index. */
  bytes(): Promise<number>;
}

export const HITS = 20;
