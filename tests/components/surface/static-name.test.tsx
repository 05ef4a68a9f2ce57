import { readFile } from "node:fs/promises";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Alone } from "@/components/surface";

/** The markup under an element, without the blanks of its layout. */
const markupOf = (root: Element | null): string =>
  (root?.innerHTML ?? "").replace(/<!--.*?-->/g, "").replace(/\s+(?=<)|(?<=>)\s+/g, "");

it("stands in the popup before its script has run, as the script draws it", async () => {
  const page = new DOMParser().parseFromString(
    await readFile("entrypoints/popup/index.html", "utf8"),
    "text/html",
  );
  const drawn = document.createElement("div");
  drawn.innerHTML = renderToStaticMarkup(<Alone>{null}</Alone>);
  expect(drawn.textContent).toBe("Sourcelight");
  expect(markupOf(page.getElementById("root"))).toBe(markupOf(drawn));
});
