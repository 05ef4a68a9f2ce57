import { describe, expect, it } from "vitest";
import { runInSlices } from "@/lib/slices";

function* count(to: number): Generator<void, number> {
  for (let at = 0; at < to; at++) yield;
  return to;
}

/** A clock that goes one millisecond a look, and a log of the rests. */
function slowClock() {
  let time = 0;
  const rests: number[] = [];
  const rest = async () => void rests.push(time);
  return { slices: { sliceMs: 8, now: () => time++, rest }, rests };
}

describe("runInSlices", () => {
  it("gives the result and rests between slices", async () => {
    const { slices, rests } = slowClock();
    expect(await runInSlices(count(40), slices)).toBe(40);
    expect(rests.length).toBeGreaterThanOrEqual(4);
  });

  it("rests before it starts, and no more for work of one slice", async () => {
    const { slices, rests } = slowClock();
    await runInSlices(count(5), slices);
    expect(rests).toEqual([0]);
  });

  it("stops between two slices when it is aborted, and closes the work", async () => {
    const { slices } = slowClock();
    const aborting = new AbortController();
    let isClosed = false;
    function* endless(): Generator<void, never> {
      try {
        for (;;) yield;
      } finally {
        isClosed = true;
      }
    }
    let rested = 0;
    const rest = async () => {
      if (++rested > 1) aborting.abort(new Error("left"));
    };
    await expect(runInSlices(endless(), { ...slices, rest }, aborting.signal)).rejects.toThrow("left");
    expect(isClosed).toBe(true);
  });
});
