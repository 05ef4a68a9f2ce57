import { describe, expect, it, vi } from "vitest";
import { keepUp } from "@/entrypoints/reader/keep-up";

describe("keepUp", () => {
  it("makes one run of all that is asked for during a run", async () => {
    const first = Promise.withResolvers<void>();
    const work = vi.fn(() => Promise.resolve()).mockReturnValueOnce(first.promise);
    const ask = keepUp(work);
    const asked = [ask(), ask(), ask()];
    expect(work).toHaveBeenCalledTimes(1);
    first.resolve();
    await Promise.all(asked);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("runs again when it is asked after a run", async () => {
    const work = vi.fn(() => Promise.resolve());
    const ask = keepUp(work);
    await ask();
    await ask();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("tells of a failure, and runs again all the same", async () => {
    const work = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error("no layout"));
    const ask = keepUp(work);
    await expect(ask()).rejects.toThrow("no layout");
    await expect(ask()).resolves.toBeUndefined();
  });
});
