import { describe, expect, it } from "vitest";
import { takeOver } from "@/entrypoints/reader/take-over";

describe("takeOver", { tags: ["R12"] }, () => {
  it("ends the reader before it and not the new one", () => {
    const world = {};
    const first = takeOver(world);
    expect(first.signal.aborted).toBe(false);
    const second = takeOver(world);
    expect(first.signal.aborted).toBe(true);
    expect(second.signal.aborted).toBe(false);
  });

  it("starts anew where the last reader has left", () => {
    const world = {};
    takeOver(world).abort("asked to leave");
    expect(takeOver(world).signal.aborted).toBe(false);
  });
});
