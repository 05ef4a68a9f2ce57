/** A browser that finds the files of a database broken refuses once, and may have made new ones by the next time. */
const WAITS_MS = [500, 1000, 2000, 4000];

/** Tries again a few times; resolves also when it never worked: surfaces that need the library say why it does not open. */
export async function soonerOrLater(
  act: () => Promise<void>,
  waits: readonly number[] = WAITS_MS,
): Promise<void> {
  for (const wait of [...waits, undefined]) {
    try {
      return await act();
    } catch {
      if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
