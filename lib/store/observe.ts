import { liveQuery } from "dexie";

/**
 * Runs `read` now and again after every write, in any context of the extension, to what it read; each answer goes to
 * `show`, each failure to `fail`. Returns its undo.
 */
export function observe<T>(
  read: () => Promise<T>,
  show: (value: T) => void,
  fail: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(read).subscribe({ next: show, error: fail });
  return () => subscription.unsubscribe();
}
