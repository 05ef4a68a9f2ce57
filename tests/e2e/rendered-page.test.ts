import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { documentWithoutReader } from "@/scripts/browser/document-without-reader";
import { eventually } from "@/scripts/browser/eventually";
import { paintedTexts, untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { openExtension } from "./open-extension";
import { RENDERS, reactPages } from "./pages/react-page";

/** What the page's own scripts define. */
declare const renderAll: (count: number) => Promise<string | null>;

async function afterRenders(page: Page) {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const error = await page.evaluate((count) => renderAll(count), RENDERS);
  if (error !== null) errors.push(error);
  return { errors, ...(await documentWithoutReader(page)) };
}

describe.each(["chromium", "firefox"] as const)("a page that React renders, in %s", (name) => {
  it("is left as its own scripts make it", { tags: ["H6"], timeout: 120_000 }, async ({ task }) => {
    const extension = await openExtension(name, reactPages, { sites: LOOPBACK });
    const page = await extension.visit("/react");
    await untilPainted(page);
    const read = await afterRenders(page);
    const painted = await eventually(
      () => paintedTexts(page),
      (texts) => texts.length > 0,
    );
    await extension.close();

    const control = await openExtension(name, reactPages);
    const bare = await afterRenders(await control.visit("/react"));
    await control.close();

    task.meta.figure = `${name}: ${RENDERS} renders, ${read.errors.length} errors; the document is ${read.html === bare.html ? "the same" : "another"} but for ${read.added} element; ${painted.length} claims painted afterwards`;
    expect(read.errors).toEqual([]);
    expect(read.html).toBe(bare.html);
    expect([read.added, bare.added]).toEqual([1, 0]);
  });
});
