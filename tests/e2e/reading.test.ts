import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentWithoutReader } from "@/scripts/browser/document-without-reader";
import { eventually } from "@/scripts/browser/eventually";
import { paintedTexts, untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";
import { textsWhileTakenOver } from "./reading-of";

describe.each(["chromium", "firefox"] as const)("a page read in %s", (name) => {
  let extension: OpenExtension;

  beforeAll(async () => {
    extension = await openExtension(name, pages, { sites: LOOPBACK });
  });
  afterAll(() => extension.close());

  it("has its claims painted, and its opinions and questions left alone", async () => {
    const page = await extension.visit("/article");
    const texts = (await untilPainted(page)).join("\n");
    expect(texts).toContain("the first direct talks since 1997");
    expect(texts).not.toContain("Will these talks bring anyone home?");
    expect(texts).not.toContain("Patience is the finest");
    expect(texts).not.toContain("Write to us");
    await page.close();
  });

  it("keeps its document but for one element", async () => {
    const page = await extension.visit("/article");
    await untilPainted(page);
    const served = await page.evaluate(async () => {
      const tree = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      return tree.documentElement.outerHTML;
    });
    expect(await documentWithoutReader(page)).toEqual({ html: served, added: 1 });
    await page.close();
  });

  it("is told with all its text while a new reader takes it over", async () => {
    const page = await extension.visit("/article");
    await untilPainted(page);
    const texts = await textsWhileTakenOver(extension, "/article");
    expect(texts).not.toEqual([]);
    expect(texts.filter((text) => !text.startsWith("What is known"))).toEqual([]);
    await page.close();
  });

  it("is read anew when an article comes late", async () => {
    const page = await extension.visit("/form");
    await page.evaluate(async () => {
      const article = new DOMParser().parseFromString(await (await fetch("/article")).text(), "text/html");
      document.body.replaceChildren(...article.body.childNodes);
    });
    expect((await untilPainted(page)).join("\n")).toContain("the first direct talks since 1997");
    await page.close();
  });

  it.each(["/form", "/french", "/empty"])("is left alone when it is no English article: %s", async (path) => {
    const page = await extension.visit(path);
    const control = await extension.visit("/article");
    await untilPainted(control); // by now the reader of the other page has had its time as well
    expect(await paintedTexts(page)).toEqual([]);
    await page.close();
    await control.close();
  });

  it("loses its paint when its site is switched off, and gets it back", async () => {
    const page = await extension.visit("/article");
    await untilPainted(page);
    const popup = await extension.visitSurface("popup.html", "/article");
    const siteSwitch = await popup.waitForSelector('[role="switch"]');
    await siteSwitch?.click();
    await eventually(
      () => page.$$eval("sourcelight-overlay", (hosts) => hosts.length),
      (hosts) => hosts === 0,
    );
    expect(await paintedTexts(page)).toEqual([]);
    await page.reload();
    const control = await extension.visit("/french");
    expect(await paintedTexts(page)).toEqual([]);
    await popup.bringToFront();
    await (await popup.waitForSelector('[role="switch"]'))?.click();
    expect(await untilPainted(page)).not.toEqual([]);
    for (const each of [page, popup, control]) await each.close();
  });
});
