import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { STANDINGS, StandingMark } from "@/components/standing";
import { MARKER_SHAPES } from "@/lib/page/marker-shapes";

/** Tags and geometry, in order. */
const GEOMETRY = ["d", "cx", "cy", "r", "x", "y", "width", "height", "rx"];

describe("the markers in a page", () => {
  it.each(STANDINGS)("show %s by the same shape as the surfaces do", (standing) => {
    const { container } = render(<StandingMark standing={standing} show="shape" />);
    const surface = [...container.querySelectorAll("svg > *")].map((shape) => [
      shape.localName,
      ...GEOMETRY.flatMap((name) => shape.getAttribute(name) ?? []),
    ]);
    const marker = MARKER_SHAPES[standing].map(({ tag, attributes }) => [
      tag,
      ...GEOMETRY.flatMap((name) => attributes[name] ?? []),
    ]);
    expect(marker).toEqual(surface);
  });
});
