import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";
import { CLOBBERED, hostilePages, POISONED } from "./pages/hostile";
import { descriptionOf, readersOn } from "./reading-of";

/** Every claim of a page as the surfaces list it, once its reader answers. */
const claimsOf = async (extension: OpenExtension, path: string): Promise<string[]> => {
  const { reading } = await eventually(
    () => descriptionOf(extension, path).catch(() => undefined), // the reader starts when the page is idle
    (description) => description !== undefined,
  ).then((description) => description ?? expect.fail("no reader answers"));
  return reading.claims.map(({ text }) => text);
};

/** Errors of a page and of all scripts in it. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

describe.each(["chromium", "firefox"] as const)("a hostile page in %s", (name) => {
  let extension: OpenExtension;
  let clean: readonly string[] = [];

  beforeAll(async () => {
    extension = await openExtension(name, new Map([...pages, ...hostilePages]), { sites: LOOPBACK });
    const page = await extension.visit("/article");
    clean = await claimsOf(extension, "/article");
    await page.close();
  });
  afterAll(() => extension.close());

  const pagesWithTheSameClaims = [
    { row: "H3", path: "/deep", what: "500 levels of markup" },
    { row: "H3", path: "/deeper", what: "2,000 levels made by script" },
    { row: "H4", path: "/clobbered", what: `${CLOBBERED.length} clobbered names` },
    {
      row: "H4",
      path: "/clobbered-paragraphs",
      what: `${CLOBBERED.length} names clobbered in each paragraph`,
    },
    { row: "H5", path: "/poisoned", what: `${POISONED.length} poisoned built-ins` },
    { row: "H14", path: "/framed", what: "200 frames" },
  ];
  for (const { row, path, what } of pagesWithTheSameClaims) {
    it(`has the same claims as the clean page: ${what}`, { tags: [row] }, async ({ task }) => {
      const page = await extension.browser.newPage();
      const errors = errorsOf(page);
      await page.goto(`${extension.origin}${path}`);
      const claims = await claimsOf(extension, path);
      const readers = await readersOn(extension, path);
      await page.close();
      task.meta.figure = `${name}, ${what}: ${claims.length} claims, ${clean.length} on the clean page; ${errors.length} errors, ${readers} reader`;
      expect(claims).toEqual(clean);
      expect(errors).toEqual([]);
      expect(readers).toBe(1);
    });
  }
});
