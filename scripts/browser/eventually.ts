import { setTimeout } from "node:timers/promises";

/** How often a condition is looked at while a real browser works. */
const INTERVAL_MS = 50;

/** The first answer of `look` that satisfies `isReady`. Throws with the last one when the time is up. */
export async function eventually<T>(
  look: () => Promise<T>,
  isReady: (value: T) => boolean,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const value = await look();
    if (isReady(value)) return value;
    if (Date.now() > deadline)
      throw new Error(`not in time; last seen: ${JSON.stringify(value)?.slice(0, 2_000)}`);
    await setTimeout(INTERVAL_MS);
  }
}
