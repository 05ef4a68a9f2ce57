import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { type OpenExtension, openExtension } from "./open-extension";

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

  const stored = (page: Page, key: string): Promise<unknown> =>
    page.evaluate(
      (name) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open("sourcelight");
          opening.onsuccess = () => {
            const reading = opening.result.transaction("settings").objectStore("settings").get(name);
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result?.value);
            };
            reading.onerror = () => reject(reading.error);
          };
        }),
      key,
    );

  /** Changes a setting of the library as it stands on the disk. */
  const setStored = (page: Page, key: string, value: string) =>
    page.evaluate(
      (row) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("sourcelight");
          opening.onsuccess = () => {
            const writing = opening.result.transaction("settings", "readwrite");
            writing.objectStore("settings").put(row);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            writing.onerror = () => reject(writing.error);
          };
        }),
      { key, value },
    );

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

    await setStored(settings, "copiedAt", LONG_AGO);
    await settings.evaluate(async () => {
      const folder = (await navigator.storage.getDirectory()) as unknown as {
        removeEntry(name: string): Promise<void>;
      } & Folder;
      for await (const name of folder.keys()) await folder.removeEntry(name);
    });
    await settings.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("sourcelight");
          opening.onsuccess = () => {
            const writing = opening.result.transaction("notes", "readwrite");
            const at = new Date().toISOString();
            const target = { kind: "source", sourceId: "s" };
            writing
              .objectStore("notes")
              .put({ id: "n", text: "Ask.", tags: [], target, createdAt: at, updatedAt: at });
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    const session = await extension.browser.target().createCDPSession();
    const { targetInfos } = await session.send("Target.getTargets");
    for (const { type, targetId } of targetInfos)
      if (type === "service_worker") await session.send("Target.closeTarget", { targetId });
    await settings.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined)); // wakes the worker
    await eventually(
      () => stored(settings, "copiedAt"),
      (value) => value !== LONG_AGO,
    );
    const again = await copiesIn(settings);
    expect(Object.values(again)).toEqual([expect.stringContaining('"text":"Ask."')]);
    expect(Object.keys(again)).toEqual(Object.keys(first));
  });
});
