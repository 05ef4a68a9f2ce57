import { describe, expect, it } from "vitest";
import { type Box, lineEdge } from "@/lib/page/line-edge";

const box = (left: number, right: number, top = 0): Box => ({ left, right, top, bottom: top + 20 });

describe("lineEdge", () => {
  it("is the claim's own edge where it begins a line", () => {
    expect(lineEdge(box(100, 300), [box(100, 300), box(100, 250, 30)], false)).toBe(100);
  });

  it("is the edge of the words before it on the same line", () => {
    expect(lineEdge(box(200, 300), [box(100, 150), box(152, 199), box(200, 300)], false)).toBe(100);
  });

  it("stays in its column", () => {
    expect(lineEdge(box(500, 600), [box(100, 300), box(450, 498), box(500, 600)], false)).toBe(450);
  });

  it("passes over other lines", () => {
    expect(lineEdge(box(200, 300, 60), [box(100, 300), box(150, 199, 60), box(50, 300, 90)], false)).toBe(
      150,
    );
  });

  it("lies on the right where text runs from right to left", () => {
    expect(lineEdge(box(200, 300), [box(305, 400), box(200, 300), box(700, 800)], true)).toBe(400);
  });
});
