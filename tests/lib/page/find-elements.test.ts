import { describe, expect, it } from "vitest";
import { findElements } from "@/lib/page/find-elements";
import { runAtOnce } from "@/lib/slices";

const wanted = new Set(["time", "meta"]);

describe("findElements", () => {
  it("finds elements by name, in document order, at any depth", () => {
    document.body.innerHTML = `<p><time id="a"></time></p><meta id="b"><div><div><time id="c"></time></div></div>`;
    const found = runAtOnce(findElements(document.body, wanted));
    expect(found.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("lets go at every element", () => {
    document.body.innerHTML = "<p></p>".repeat(50);
    const search = findElements(document.body, wanted);
    for (let step = 0; step < 50; step += 1) expect(search.next().done).toBe(false);
  });
});
