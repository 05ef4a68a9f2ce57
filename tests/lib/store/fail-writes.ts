import { IDBObjectStore } from "fake-indexeddb";

/** How a full disk shows itself: a write is refused, or it is taken and the transaction ends without it. */
export type FullDisk = "refuses" | "aborts";

/** Lets the given number of writes through, then makes every one fail as a full disk does; returns its undo. */
export function failWritesAfter(
  allowed: number,
  how: FullDisk = "refuses",
): {
  readonly undo: () => void;
  readonly count: () => number;
} {
  const prototype = IDBObjectStore.prototype as { put: (...args: unknown[]) => unknown; add: unknown };
  const { put, add } = prototype;
  let count = 0;
  const write = function (this: IDBObjectStore, ...args: unknown[]): unknown {
    count += 1;
    if (count <= allowed) return put.apply(this, args);
    if (how === "refuses") throw new DOMException("no room left", "QuotaExceededError");
    const request = put.apply(this, args) as EventTarget;
    request.addEventListener("success", () => this.transaction.abort());
    return request;
  };
  Object.assign(prototype, { put: write, add: write });
  return { undo: () => Object.assign(prototype, { put, add }), count: () => count };
}
