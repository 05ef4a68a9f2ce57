import type { Standing } from "@/lib/model";

/** What a marker can show; `pending` until the library has answered, `dismissed` where the reader said "not a claim". */
export type MarkerStanding = Standing | "pending" | "dismissed";

interface Shape {
  readonly tag: "circle" | "path" | "rect";
  readonly class: "filled" | "line" | "cut";
  readonly attributes: Readonly<Record<string, string>>;
}

const disc = (part: Shape["class"], r: string): Shape => ({
  tag: "circle",
  class: part,
  attributes: { cx: "8", cy: "8", r },
});
const path = (part: Shape["class"], d: string): Shape => ({ tag: "path", class: part, attributes: { d } });

/** Drawn on a grid of 16; the same shapes as the surfaces', and told apart by outline alone. */
export const MARKER_SHAPES: Readonly<Record<MarkerStanding, readonly Shape[]>> = {
  supported: [disc("filled", "7"), path("cut", "M4.6 8.3 7 10.7l4.4-5")],
  conflicting: [path("filled", "M8 .2 15.8 8 8 15.8.2 8z"), path("cut", "M5 6.7h6M5 9.5h6M9.6 4.6l-3.2 7")],
  contested: [path("filled", "M7 1.2a6.9 6.9 0 0 0 0 13.6z"), path("line", "M9.8 2a6.3 6.3 0 0 1 0 12z")],
  unclear: [
    {
      tag: "rect",
      class: "line",
      attributes: { x: "1.8", y: "1.8", width: "12.4", height: "12.4", rx: "2.5" },
    },
    path("line", "M4.5 6.7c1.2-1.3 2.3-1.3 3.5-.3s2.3 1 3.5-.3M4.5 10.2c1.2-1.3 2.3-1.3 3.5-.3s2.3 1 3.5-.3"),
  ],
  silent: [disc("line", "6.2")],
  pending: [disc("filled", "2.5")],
  dismissed: [path("line", "M4 8h8")],
};
