import { expect, it, vi } from "vitest";
import { keepOpen } from "@/entrypoints/background/keep-open";
import type { Library } from "@/lib/store";

/** A library that closes by itself when the test calls what `onStale` was given. */
function libraryThat(listeners: (() => void)[]): Library {
  return { onStale: (listener: () => void) => listeners.push(listener) } as unknown as Library;
}

it("opens once for all who ask", async () => {
  const library = libraryThat([]);
  const open = vi.fn(async () => library);
  const kept = keepOpen(open);
  expect(await Promise.all([kept(), kept()])).toEqual([library, library]);
  expect(open).toHaveBeenCalledTimes(1);
});

it("opens anew after a failure, and after the library closed by itself", async () => {
  const listeners: (() => void)[] = [];
  const open = vi.fn(async () => libraryThat(listeners)).mockRejectedValueOnce(new Error("blocked"));
  const onClosed = vi.fn();
  const kept = keepOpen(open, onClosed);
  await expect(kept()).rejects.toThrow("blocked");
  const first = await kept();
  expect(await kept()).toBe(first);
  expect(onClosed).not.toHaveBeenCalled();
  for (const close of listeners) close();
  expect(onClosed).toHaveBeenCalledTimes(1);
  expect(await kept()).not.toBe(first);
  expect(open).toHaveBeenCalledTimes(3);
});
