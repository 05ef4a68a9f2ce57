import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SCHEMA_VERSION } from "@/lib/store/schema";
import { eventually } from "@/scripts/browser/eventually";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "../e2e/open-extension";
import { pages } from "../e2e/pages";
import { openPanel, openSource, writeNote } from "./panel";

/** A newer build must have the library by then, or say why not. */
const OPENED_MS = 3_000;

/** The version on the disk of a build that comes after this one: Dexie keeps ten times that of the schema. */
const NEWER = (SCHEMA_VERSION + 1) * 10;

const FILES = ["library.html", "options.html", "sidepanel.html", "library.html#disputes"] as const;

/** Opens the library as a newer build does, with an index that this one knows nothing of; answers how long it took. */
const openNewer = (page: Page): Promise<number> =>
  page.evaluate((version) => {
    const start = performance.now();
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open("sourcelight", version);
      opening.onupgradeneeded = () =>
        opening.transaction?.objectStore("notes").createIndex("createdAt", "createdAt");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        Object.assign(globalThis, { newer: opening.result });
        resolve(performance.now() - start);
      };
    });
  }, NEWER);

/** The words of all notes, as the newer build lists them. */
const notesOfNewer = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const { newer } = globalThis as unknown as { newer: IDBDatabase };
        const reading = newer.transaction("notes").objectStore("notes").index("createdAt").getAll();
        reading.onsuccess = () => resolve(reading.result.map(({ text }) => text));
        reading.onerror = () => reject(reading.error);
      }),
  );

const alertsOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll("[role=alert], [role=status], .sl-editor")]
      .map(({ textContent }) => textContent)
      .join(" "),
  );

/** Writes a note where that can be tried; that it is saved is not waited for. */
const tryToWrite = async (panel: Page, text: string): Promise<void> => {
  await Promise.race([writeNote(panel, text), new Promise((resolve) => setTimeout(resolve, 2_000))]);
};

describe("a newer build beside open windows of this one, in chromium", () => {
  let extension: OpenExtension;

  beforeAll(async () => {
    extension = await openExtension("chromium", pages, { sites: LOOPBACK, provoked: /.*/s });
  });
  afterAll(() => extension.close());

  it("has the library at once, and nothing of theirs is written into it", { tags: ["R10", "R11"] }, async ({
    task,
  }) => {
    await extension.visit("/article");
    for (const file of FILES) await extension.visitOwn(file);
    const panel = await openPanel(extension);
    await openSource(panel);
    await writeNote(panel, "Before.");

    const newer = await extension.visitOwn("welcome.html");
    const took = await openNewer(newer);
    const before = await notesOfNewer(newer);
    const said = await eventually(
      () => alertsOf(panel),
      (text) => text !== "",
    );
    const editor = await panel.$(".sl-add-note");
    if (editor !== null) await tryToWrite(panel, "After.");
    const after = await notesOfNewer(newer);
    const opened = await extension.visitOwn("library.html");
    const refusal = await eventually(
      () => opened.evaluate(() => document.querySelector("[role=alert]")?.textContent),
      (text) => text !== undefined,
    );
    task.meta.figure = `chromium, ${FILES.length + 1} windows and the worker: the newer build opens in ${took.toFixed(0)} ms; ${after.length - before.length} writes from stale windows, which say "${said.slice(0, 60)}"; a window opened later says "${refusal?.slice(0, 60)}"`;
    expect(took).toBeLessThanOrEqual(OPENED_MS);
    expect(before).toEqual(["Before."]);
    expect(after).toEqual(before);
    expect(refusal).not.toBe("");
  });
});
