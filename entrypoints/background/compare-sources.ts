import { findDisputes, importsEnded } from "@/lib/services";
import type { Library } from "@/lib/store";
import { oneAtATime } from "./one-at-a-time";

/** A worker that has just woken has something to answer first. */
const FIRST_REST_MS = 2000;

const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Starts to look through the sources that were not compared with the others yet, at half speed and not beside an
 * import: after each slice it rests as long as that took. Where the worker dies on the way, the next start goes on. Returns at once.
 */
export function sourceComparer(library: () => Promise<Library>): () => void {
  const compare = oneAtATime(async () => {
    await rest(FIRST_REST_MS);
    await importsEnded();
    let since = performance.now();
    await findDisputes(await library(), {
      pause: async () => {
        await rest(performance.now() - since);
        await importsEnded();
        since = performance.now();
      },
    });
  });
  // a library that cannot be read is told of where it is shown; the next start tries again
  return () => void compare().catch(() => undefined);
}
