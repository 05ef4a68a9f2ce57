/** What was found out of order in the library, and put right as far as it can be. */
export interface Mending {
  readonly indexWasRebuilt: boolean;
  /** Sources put together again from what was left of them. */
  readonly restored: number;
  /** Titles of sources whose text is nowhere any more: what is known of them is kept. */
  readonly lost: readonly string[];
  /** Rows that belonged to nothing. */
  readonly cleared: number;
}
