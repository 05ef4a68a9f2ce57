/** How long work may hold the page's own thread, and how it lets go. */
export interface Slices {
  /** Milliseconds of one slice. */
  readonly sliceMs: number;
  readonly now: () => number;
  /** Resolves after the browser has had its turn. */
  readonly rest: () => Promise<void>;
}

/** Far below the 50 ms of a long task: our slice may come on top of the page's own work. */
const SLICE_MS = 8;

/** Lets input and painting go first, without the 4 ms that nested timers cost. */
export const browserSlices: Slices = {
  sliceMs: SLICE_MS,
  now: () => performance.now(),
  rest: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }),
};

/**
 * Runs a generator to its end in slices, the first one in a task of its own. Rejects with the signal's reason when it is aborted between two of
 * them; the generator is then closed.
 */
export async function runInSlices<Result>(
  work: Generator<void, Result>,
  { sliceMs, now, rest }: Slices,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    for (;;) {
      await rest();
      signal?.throwIfAborted();
      const end = now() + sliceMs;
      do {
        const step = work.next();
        if (step.done) return step.value;
      } while (now() < end);
    }
  } finally {
    work.return(undefined as Result);
  }
}

/** For work in steps that wait themselves: called between two of them, it rests where a slice is over. */
export function restBetween({ sliceMs, now, rest }: Slices): () => Promise<void> {
  let restAt = now() + sliceMs;
  return async () => {
    if (now() < restAt) return;
    await rest();
    restAt = now() + sliceMs;
  };
}

/** Runs a generator to its end without a rest: where nobody waits for the page, or waits for nothing else. */
export function runAtOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
