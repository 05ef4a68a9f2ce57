/**
 * `work` such that one run goes on at a time and the last one saw all there was to see: what is asked for during a run
 * is one more run after it. Settles with the last one.
 */
export function keepUp(work: () => Promise<void>): () => Promise<void> {
  let run: Promise<void> | undefined;
  let isStale = false;
  const runUntilFresh = async (): Promise<void> => {
    do {
      isStale = false;
      await work();
    } while (isStale);
  };
  return () => {
    isStale = true;
    run ??= runUntilFresh().finally(() => {
      run = undefined;
    });
    return run;
  };
}
