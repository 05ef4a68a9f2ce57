import { describe, expect, it, vi } from "vitest";
import { createMarkers, createOverlay, type MarkerStanding } from "@/lib/page";

const STANDINGS: readonly MarkerStanding[] = [
  "pending",
  "silent",
  "unclear",
  "supported",
  "contested",
  "conflicting",
];

function shown(onPress: (id: string) => void = () => undefined) {
  const area = document.createElement("div");
  const markers = createMarkers(area, onPress);
  markers.show(
    STANDINGS.map((id) => ({ id, ranges: [] })),
    "Claim",
  );
  for (const standing of STANDINGS) markers.setStanding(standing, standing, `Label of ${standing}`);
  return { area, markers };
}

describe("markers", () => {
  it("differ in shape, colour and name alone, whatever the standing", () => {
    const { markers } = shown();
    const geometry = STANDINGS.map((id) => {
      const button = markers.get(id);
      return [button?.className, button?.getAttribute("style"), button?.tabIndex, button?.childElementCount];
    });
    expect(new Set(geometry.map((each) => JSON.stringify(each))).size).toBe(1);
    const shapes = STANDINGS.map((id) => markers.get(id)?.innerHTML);
    expect(new Set(shapes).size).toBe(STANDINGS.length);
  });

  it("take no part in the page's tab order", () => {
    const { markers } = shown();
    expect(STANDINGS.map((id) => markers.get(id)?.tabIndex)).toEqual(STANDINGS.map(() => -1));
  });

  it("pass over presses that no reader made", () => {
    const onPress = vi.fn();
    const { markers } = shown(onPress);
    markers.get("silent")?.click();
    expect(onPress).not.toHaveBeenCalled();
  });

  it("keep their buttons when the page is read again", () => {
    const { area, markers } = shown();
    const before = markers.get("silent");
    markers.show([{ id: "silent", ranges: [] }], "Claim");
    expect(markers.get("silent")).toBe(before);
    expect(area.children.length).toBe(1);
  });
});

describe("the overlay", () => {
  it("adds one element without attributes or readable content, and takes it away without a trace", () => {
    const before = document.documentElement.outerHTML;
    const overlay = createOverlay(document);
    overlay.attach();
    overlay.announce("Claim 1 of 3");
    expect(document.documentElement.outerHTML).toBe(
      before.replace("</html>", "<sourcelight-overlay></sourcelight-overlay></html>"),
    );
    expect(overlay.host.shadowRoot).toBeNull();
    overlay.detach();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
