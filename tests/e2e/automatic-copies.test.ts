import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { killWorker } from "./kill-worker";
import { type OpenExtension, openExtension } from "./open-extension";
import { putRow, rowOf } from "./rows";

/** What the extension's own pages are asked for here. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** As much of the file system as is asked for here. */
interface Folder {
  keys(): AsyncIterable<string>;
  getFileHandle(name: string): Promise<{ getFile(): Promise<Blob> }>;
}

const LONG_AGO = "2025-03-05T10:00:00Z";

/** The names and contents of the copies; the browser's own folder stands for the one a dialog would ask for. */
const copiesIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const folder = (await navigator.storage.getDirectory()) as unknown as Folder;
    const found: Record<string, string> = {};
    for await (const name of folder.keys())
      found[name] = await (await (await folder.getFileHandle(name)).getFile()).text();
    return found;
  });

describe("copies that are taken by themselves", () => {
  let extension: OpenExtension;
  beforeAll(async () => {
    extension = await openExtension("chromium", new Map(), { isWorkerHeard: false });
  });
  afterAll(() => extension.close());

  const press = (page: Page, name: string) =>
    page.evaluate((label) => {
      const buttons = [...document.querySelectorAll("button")];
      buttons.find(({ textContent }) => textContent === label)?.click();
    }, name);

  it("go into the folder at once, and again by the worker a day later", async () => {
    const settings = await extension.visitOwn("options.html");
    await settings.evaluate(() => {
      Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await eventually(
      () => settings.evaluate(() => document.body.textContent ?? ""),
      (text) => text.includes("Choose a folder"),
    );
    await press(settings, "Choose a folder");
    await eventually(
      () => settings.evaluate(() => document.body.textContent ?? ""),
      (text) => text.includes("last copy"),
    );
    const first = await copiesIn(settings);
    expect(Object.values(first)).toEqual([expect.stringMatching(/\]\}\n$/)]);
    expect(Object.keys(first)).toEqual([expect.stringMatching(/^sourcelight-backup-[\d-]{10}\.json$/)]);

    await putRow(settings, "settings", { key: "copiedAt", value: LONG_AGO });
    await settings.evaluate(async () => {
      const folder = (await navigator.storage.getDirectory()) as unknown as {
        removeEntry(name: string): Promise<void>;
      } & Folder;
      for await (const name of folder.keys()) await folder.removeEntry(name);
    });
    const at = new Date().toISOString();
    const target = { kind: "source", sourceId: "s" };
    await putRow(settings, "notes", {
      id: "n",
      text: "Ask.",
      tags: [],
      target,
      createdAt: at,
      updatedAt: at,
    });
    await killWorker(extension.browser);
    await settings.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined)); // wakes the worker
    await eventually(
      () => rowOf<{ value: string }>(settings, "settings", "copiedAt"),
      (row) => row?.value !== LONG_AGO,
    );
    const again = await copiesIn(settings);
    expect(Object.values(again)).toEqual([expect.stringContaining('"text":"Ask."')]);
    expect(Object.keys(again)).toEqual(Object.keys(first));
  });
});
