import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { builds } from "@/scripts/browser/builds";
import { type LaunchedExtension, launch } from "@/scripts/browser/launch";
import { openSource, showPanel, writeNote } from "../trust/panel";
import { storedIn } from "../trust/stored";

const KILLS = 100;
/** Browsers at once, each with a profile of its own. */
const PROFILES = 4;

const start = (profile: string): Promise<LaunchedExtension> =>
  launch("chromium", { headless: true, extension: builds.chromium, profile });

/** The panel with a source open, in the tab that a browser starts with. */
async function openSourceIn(extension: LaunchedExtension): Promise<Page> {
  const [panel = await extension.browser.newPage()] = await extension.browser.pages();
  await showPanel(panel, extension);
  await openSource(panel);
  return panel;
}

/** Writes a note, and kills the browser as soon as the panel says that it is saved. */
async function writeAndDie(profile: string, text: string): Promise<void> {
  const extension = await start(profile);
  const panel = await openSourceIn(extension);
  await writeNote(panel, text);
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
  const { notes } = await storedIn(await openSourceIn(extension));
  await extension.browser.close();
  await rm(profile, { recursive: true, force: true });
  return written.filter((text) => !notes.includes(text));
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
