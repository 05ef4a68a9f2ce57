import { describe, expect, it } from "vitest";
import { keepApart } from "@/lib/page/keep-apart";

const at = (left: number, top: number, isRightToLeft = false) => ({ left, top, scale: 1, isRightToLeft });

describe("keepApart", () => {
  it("leaves markers of different lines and columns where they are", () => {
    const places = [at(100, 0), at(100, 30), at(500, 30), undefined];
    expect(keepApart(places, 1_000)).toEqual(places);
  });

  it("puts markers of one line side by side, outwards", () => {
    const three = (isRightToLeft: boolean) =>
      keepApart(
        [1, 2, 3].map(() => at(100, 0, isRightToLeft)),
        1_000,
      ).map((place) => place?.left);
    expect(three(false)).toEqual([100, 82, 64]);
    expect(three(true)).toEqual([100, 118, 136]);
  });

  it("stacks them where there is no room beside", () => {
    expect(keepApart([at(4, 0), at(4, 0), at(4, 0)], 1_000).map((place) => place?.top)).toEqual([0, 18, 36]);
    expect(keepApart([at(990, 0, true), at(990, 0, true)], 1_000).map((place) => place?.top)).toEqual([
      0, 18,
    ]);
  });
});
