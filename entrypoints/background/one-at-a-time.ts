/**
 * `work` such that no two runs overlap: a run asked for during another starts after it, and sees what the other did.
 * Each asking hears how its own run ended.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const run = last.then(work);
    last = run.catch(() => undefined); // told to who asked for it; the next run starts all the same
    return run;
  };
}
