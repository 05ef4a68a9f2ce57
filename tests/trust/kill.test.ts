import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { type LaunchedExtension, launch } from "@/scripts/browser/launch";
import { builds } from "../e2e/builds";
import { openPanel, openSource, press } from "./panel";

const KILLS = 100;
/** Browsers at once, each with a profile of its own. */
const PROFILES = 4;

const start = (profile: string): Promise<LaunchedExtension> =>
  launch("chromium", { headless: true, extension: builds.chromium, profile });

/** The words of all notes, as the browser has them on its disk. */
const storedNotes = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("sourcelight");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("notes").objectStore("notes").getAll();
          reading.onsuccess = () => resolve(reading.result.map(({ text }) => text));
          reading.onerror = () => reject(reading.error);
        };
      }),
  );

/** Writes a note, and kills the browser as soon as the panel says that it is saved. */
async function writeAndDie(profile: string, text: string): Promise<void> {
  const extension = await start(profile);
  const panel = await openPanel(extension);
  await openSource(panel);
  await press(panel, ".sl-source-notes .sl-add-note");
  await panel.waitForSelector("textarea");
  await panel.evaluate((words) => {
    const area = document.querySelector("textarea");
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value") ?? {};
    set?.call(area, words);
    area?.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  const saved = panel.waitForFunction(
    (words) => document.querySelector(".sl-source-notes .sl-note")?.textContent?.includes(words),
    { polling: "mutation" },
    text,
  );
  await press(panel, ".sl-editor [type='submit']");
  await saved;
  const child = extension.browser.process() ?? expect.fail("no process to kill");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

async function killAgainAndAgain(times: number, name: string): Promise<readonly string[]> {
  const profile = await mkdtemp(join(tmpdir(), "sourcelight-killed-"));
  const written = Array.from({ length: times }, (_, at) => `Note ${name}.${at}.`);
  for (const text of written) await writeAndDie(profile, text);
  const extension = await start(profile);
  const panel = await openPanel(extension);
  const stored = await eventually(
    () => storedNotes(panel).catch(() => undefined),
    (notes) => notes !== undefined,
  );
  await extension.browser.close();
  await rm(profile, { recursive: true, force: true });
  return written.filter((text) => stored?.includes(text) !== true);
}

it("a note that was said to be saved survives the browser's end", { tags: ["R2"], timeout: 900_000 }, async ({
  task,
}) => {
  const lost = await Promise.all(
    Array.from({ length: PROFILES }, (_, at) => killAgainAndAgain(KILLS / PROFILES, String(at))),
  );
  task.meta.figure = `chromium: ${KILLS} times killed (SIGKILL) right after "Saved": ${lost.flat().length} of ${KILLS} notes lost`;
  expect(lost.flat()).toEqual([]);
});
