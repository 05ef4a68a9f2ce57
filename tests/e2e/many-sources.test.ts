import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseFiles } from "@/scripts/browser/choose-files";
import { eventually } from "@/scripts/browser/eventually";
import { type OpenExtension, openExtension } from "./open-extension";
import { violations } from "./violations";

const MANY = 10_000;

/** A window's worth, with what stands ready above and below it. */
const MOST_MOUNTED = 80;

const titleOf = (at: number): string => `Reference ${String(at).padStart(5, "0")}`;

describe("a library of ten thousand sources", () => {
  let folder = "";
  let extension: OpenExtension;
  let library: Page;

  const rowCount = () =>
    library.$eval(".sl-sources", (table) => Number(table.getAttribute("aria-rowcount")) - 1);
  const untilRows = async (wanted: (count: number) => boolean) => {
    const count = await eventually(rowCount, wanted);
    expect(wanted(count), `${count} rows`).toBe(true);
    return count;
  };

  /** The mounted rows that stand in the window, from top to bottom: their place as told, and their title. */
  const rowsInView = () =>
    library.$$eval(".sl-sources tbody [data-row]", (rows) =>
      rows
        .filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return bottom > 0 && top < window.innerHeight;
        })
        .map(
          (row) => [Number(row.getAttribute("aria-rowindex")), row.querySelector("a")?.textContent] as const,
        ),
    );
  const focusedTitle = () =>
    library.evaluate(() => document.activeElement?.closest("tr")?.querySelector("a")?.textContent);
  const scrollTo = async (share: number) => {
    await library.evaluate((part) => window.scrollTo(0, document.body.scrollHeight * part), share);
    await eventually(rowsInView, (rows) => rows.length > 5);
  };
  const press = (label: string) =>
    library.$$eval(
      "button",
      (buttons, wanted) => buttons.find(({ textContent }) => textContent.trim() === wanted)?.click(),
      label,
    );
  const check = (label: string) =>
    library.$eval(`input[aria-label="${label}"]`, (box) => (box as HTMLInputElement).click());

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sourcelight-many-"));
    const lines = Array.from({ length: MANY }, (_, at) => `https://ledger.example/${at},${titleOf(at)}`);
    await writeFile(join(folder, "many.csv"), `url,title\n${lines.join("\n")}\n`);
    extension = await openExtension("chromium", new Map());
    library = await extension.visitOwn("library.html");
    await chooseFiles(library, join(folder, "many.csv"));
    await eventually(
      () => library.evaluate(() => document.body.textContent),
      (text) => text.includes(`The import is done`),
      120_000,
    );
    await untilRows((count) => count >= MANY);
    await press("Title");
  }, 180_000);
  afterAll(async () => {
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("mounts the rows in view alone, each told by its place among all", async () => {
    for (const share of [0, 0.3, 0.7, 1]) {
      await scrollTo(share);
      const places = (await rowsInView()).map(([place]) => place);
      expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));
    }
    expect((await rowsInView()).at(-1)?.[0]).toBe((await rowCount()) + 1);
    const mounted = await library.$$eval(".sl-sources tbody [data-row]", (rows) => rows.length);
    expect(mounted).toBeLessThan(MOST_MOUNTED);
  });

  it("keeps the focus where it was while the window scrolls elsewhere, and the arrows go on from there", async () => {
    await scrollTo(0);
    await library.focus('[data-row="2"] a');
    const before = await focusedTitle();
    await scrollTo(0.5);
    expect(await focusedTitle()).toBe(before);
    await library.keyboard.press("ArrowDown");
    const next = await focusedTitle();
    expect(next).not.toBe(before);
    expect((await rowsInView()).map(([, title]) => title)).toContain(next);
  });

  it("leads by key to its last row and back to its first", async () => {
    await library.keyboard.down("Control");
    await library.keyboard.press("End");
    const last = await eventually(
      focusedTitle,
      (title) => title !== undefined && !title?.startsWith("Reference 0"),
    );
    expect((await rowsInView()).at(-1)?.[1]).toBe(last);
    await library.keyboard.press("Home");
    await library.keyboard.up("Control");
    await eventually(rowsInView, (rows) => rows[0]?.[0] === 2);
    expect((await rowsInView())[0]?.[1]).toBe(await focusedTitle());
  });

  it("tags and removes all that a search leaves, and takes both back", async () => {
    const all = await rowCount();
    const fitting = Array.from({ length: MANY }, (_, at) => titleOf(at)).filter((title) =>
      title.includes("07"),
    ).length;
    await library.locator("input[type=search]").fill("07 reference");
    await untilRows((count) => count === fitting);
    await check("Choose all sources shown");
    await library.locator(".sl-chosen .sl-tag-field").fill("sevens");
    await press("Add tag");
    await library.waitForSelector(".sl-sources .sl-tag");
    expect(await library.$eval(".sl-sources .sl-tag", (tag) => tag.textContent)).toBe("sevens");
    await press("Undo");
    await library.waitForFunction(() => document.querySelector(".sl-sources .sl-tag") === null, {
      polling: 100,
    });

    await library.$eval(".sl-chosen [data-weight=danger]", (button) => (button as HTMLElement).click());
    await library.waitForFunction(() => document.querySelector(".sl-sources") === null, { polling: 100 });
    await library.click("input[type=search]", { count: 3 });
    await library.keyboard.press("Backspace");
    await library.waitForSelector(".sl-sources");
    await untilRows((count) => count === all - fitting);
    await press("Undo");
    await untilRows((count) => count === all);
  });

  it("has no fault that axe can find, with rows chosen and the window in the middle", async () => {
    await scrollTo(0.5);
    await library.$eval(".sl-sources tbody input", (box) => (box as HTMLInputElement).click());
    await library.waitForSelector(".sl-chosen");
    expect(await violations(library)).toEqual([]);
  });
});
