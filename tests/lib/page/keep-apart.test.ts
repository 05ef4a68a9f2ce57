import { describe, expect, it } from "vitest";
import { keepApart } from "@/lib/page/keep-apart";

describe("keepApart", () => {
  it("leaves markers of different lines and columns where they are", () => {
    const places = [{ left: 100, top: 0 }, { left: 100, top: 30 }, { left: 500, top: 30 }, undefined];
    expect(keepApart(places)).toEqual(places);
  });

  it("puts markers of one line side by side, outwards", () => {
    const place = { left: 100, top: 0 };
    expect(keepApart([place, place, place]).map((each) => each?.left)).toEqual([100, 82, 64]);
  });

  it("stacks them where there is no room beside", () => {
    const place = { left: 4, top: 0 };
    expect(keepApart([place, place])).toEqual([place, { left: 4, top: 18 }]);
  });
});
