import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shadowElements } from "@/scripts/browser/closed-shadow";
import { eventually } from "@/scripts/browser/eventually";
import { pointIn, untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";

/** Points of a page at which its script asks what lies there. */
const GRID_STEP = 8;

/** All that a script of the page can learn of what is drawn and painted in it. */
const observe = (page: Page) =>
  page.evaluate((step) => {
    const hits: string[] = [];
    for (let y = 0; y < innerHeight; y += step) {
      for (let x = 0; x < innerWidth; x += step) hits.push(document.elementFromPoint(x, y)?.tagName ?? "");
    }
    const host = document.querySelector("sourcelight-overlay");
    const style = host === null ? undefined : getComputedStyle(host);
    return {
      painted: [...CSS.highlights].map(([name, highlight]) => [
        name,
        highlight.priority,
        highlight.type,
        [...highlight].map((range) => [range.toString(), range.startOffset, range.endOffset]),
      ]),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      html: document.documentElement.outerHTML,
      shadow: host?.shadowRoot ?? null,
      box: JSON.stringify(host?.getBoundingClientRect()),
      style: [...(style ?? [])].map((property) => `${property}: ${style?.getPropertyValue(property)}`).sort(),
      scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      globals: Object.keys(window),
      hits: hits.join(),
    };
  }, GRID_STEP);

/** Takes every source out of the library, through the database itself. */
const emptyLibrary = (surface: Page) =>
  surface.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("sourcelight");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = ["sources", "bodies", "manifests", "segments", "blocks"];
          const transaction = opening.result.transaction(names, "readwrite");
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
  );

describe("what a page can observe", { tags: ["H7"] }, () => {
  let extension: OpenExtension;

  beforeAll(async () => {
    extension = await openExtension("chromium", pages, { sites: LOOPBACK });
  });
  afterAll(() => extension.close());

  /** The standings that the markers show, told from the page by a closed shadow root. */
  const standings = async (page: Page) =>
    (await shadowElements(page)).map(({ attributes }) => attributes["data-standing"]).filter((each) => each);

  const readAndObserve = async () => {
    const page = await extension.visit("/article");
    await untilPainted(page);
    const shown = await eventually(
      () => standings(page),
      (each) => each.length > 0 && !each.includes("pending"),
    );
    const closed = await observe(page);
    const { x, y } = await pointIn(page, "direct talks since 1997");
    await page.mouse.click(x, y);
    await eventually(
      () => shadowElements(page),
      (elements) =>
        elements.some(({ attributes, text }) => attributes.role === "dialog" && text.includes("Add note")),
    );
    const opened = await observe(page);
    await page.close();
    return { shown, closed, opened };
  };

  it("is the same with a full and with an empty library, with the card closed and open", async ({ task }) => {
    const full = await readAndObserve();
    const surface = await extension.visitOwn("library.html");
    await emptyLibrary(surface);
    await surface.close();
    const empty = await readAndObserve();
    const isEqual =
      JSON.stringify([full.closed, full.opened]) === JSON.stringify([empty.closed, empty.opened]);
    task.meta.figure = `chromium: ${Object.keys(full.closed).join(", ")}: ${isEqual ? "equal" : "not equal"}, with the card closed and open`;
    expect(new Set(full.shown).size).toBeGreaterThan(1);
    expect(new Set(empty.shown)).toEqual(new Set(["silent"]));
    expect(empty.closed).toEqual(full.closed);
    expect(empty.opened).toEqual(full.opened);
    expect(full.closed.shadow).toBeNull();
  });
});
