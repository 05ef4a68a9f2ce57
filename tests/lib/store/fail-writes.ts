import { IDBObjectStore } from "fake-indexeddb";

/** Lets the given number of writes through, then makes every one fail as a full disk does; returns its undo. */
export function failWritesAfter(allowed: number): {
  readonly undo: () => void;
  readonly count: () => number;
} {
  const prototype = IDBObjectStore.prototype as { put: (...args: unknown[]) => unknown; add: unknown };
  const { put, add } = prototype;
  let count = 0;
  const write = function (this: unknown, ...args: unknown[]): unknown {
    count += 1;
    if (count > allowed) throw new DOMException("no room left", "QuotaExceededError");
    return put.apply(this, args);
  };
  Object.assign(prototype, { put: write, add: write });
  return { undo: () => Object.assign(prototype, { put, add }), count: () => count };
}
