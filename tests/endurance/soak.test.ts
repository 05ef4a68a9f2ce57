import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { builds } from "@/scripts/browser/builds";
import { chooseFiles } from "@/scripts/browser/choose-files";
import { eventually } from "@/scripts/browser/eventually";
import { type LaunchedExtension, launch, withSitesAllowed } from "@/scripts/browser/launch";
import { LOOPBACK, servePages } from "@/scripts/browser/serve";
import { killWorker } from "../e2e/kill-worker";
import { pages } from "../e2e/pages";
import { crash, openSource, showPanel, writeNote } from "../trust/panel";
import { importsIn, storedIn } from "../trust/stored";

const MINUTES = Number(process.env.SOAK_MINUTES ?? 1);
const FILES = 60;
/** Imports that wait at most: more would only wait for the end. */
const MOST_RUNNING = 3;

/** Numbers that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(42);
const pause = (most: number) => new Promise((resolve) => setTimeout(resolve, random() * most));

/** What the extension said is kept, whatever was killed meanwhile. */
interface Promised {
  readonly notes: string[];
  readonly titles: string[];
}

interface Soak {
  readonly profile: string;
  readonly extension: string;
  readonly origin: string;
  readonly promised: Promised;
  readonly kills: Record<"panel" | "library" | "worker" | "browser", number>;
}

async function archiveOf({ profile, promised }: Soak): Promise<{ path: string; titles: readonly string[] }> {
  const name = `${promised.titles.length}-${Math.floor(random() * 1e9)}`;
  const titles = Array.from({ length: FILES }, (_, at) => `Report ${name}.${at}`);
  const path = join(profile, "next.zip");
  const files = titles.map((title, at): [string, Uint8Array] => [
    `${at}.txt`,
    strToU8(`${title}\n\nShip ${at} of fleet ${name} came to the port of Wexcombe, its master said.`),
  ]);
  await writeFile(path, zipSync(Object.fromEntries(files)));
  return { path, titles };
}

/**
 * Does something with a page, from its opening on, as long as it lives: pages of one extension share a process, and
 * die together.
 */
async function whileAlive(page: Page, work: () => Promise<void>): Promise<void> {
  const dead = new Promise<void>((resolve) => page.once("error", () => resolve()));
  const done = work();
  done.catch(() => undefined); // of a dead page: it is raced against its death
  await Promise.race([done, dead]);
}

/** Writes notes until the panel is killed in the middle of one. */
async function takeNotes({ promised, kills }: Soak, browser: LaunchedExtension): Promise<void> {
  const panel = await browser.browser.newPage();
  await whileAlive(panel, async () => {
    await showPanel(panel, browser);
    await openSource(panel);
    for (let left = Math.floor(random() * 4); left >= 0; left -= 1) {
      const text = `Note ${promised.notes.length} of ${Math.floor(random() * 1e9)}.`;
      await writeNote(panel, text);
      promised.notes.push(text);
    }
    void writeNote(panel, "A note that is cut off.").catch(() => undefined);
    await pause(60);
    await crash(panel);
    kills.panel += 1;
  });
}

/** Begins an import, where not many wait, and kills its page; what was begun is promised once the library has it among its imports. */
async function importSome(soak: Soak, browser: LaunchedExtension): Promise<void> {
  const library = await browser.browser.newPage();
  await whileAlive(library, async () => {
    await library.goto(browser.url("library.html"));
    await library.waitForSelector("input[type=file]");
    const { imports, running } = await importsIn(library);
    if (running < MOST_RUNNING) {
      const { path, titles } = await archiveOf(soak);
      await chooseFiles(library, path);
      await eventually(
        () => importsIn(library),
        (stored) => stored.imports > imports,
        60_000,
      );
      soak.promised.titles.push(...titles);
    }
    await pause(600);
    await crash(library);
    soak.kills.library += 1;
  });
}

async function endWorker({ kills }: Soak, { browser }: LaunchedExtension): Promise<void> {
  kills.worker += await killWorker(browser);
}

async function readPage({ origin }: Soak, browser: LaunchedExtension): Promise<void> {
  const page: Page = await browser.browser.newPage();
  await page.goto(`${origin}/article`);
  await pause(500);
  await page.close();
}

async function killBrowser({ kills }: Soak, { browser }: LaunchedExtension): Promise<void> {
  const child = browser.process() ?? expect.fail("no process to kill");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  kills.browser += 1;
}

const ACTS = [takeNotes, importSome, endWorker, readPage] as const;

/** Until the browser is killed, some acts, a few of them at once. */
async function oneLife(soak: Soak): Promise<void> {
  const browser = await launch("chromium", {
    headless: true,
    extension: soak.extension,
    profile: join(soak.profile, "browser"),
  });
  for (let left = 3 + Math.floor(random() * 5); left > 0; left -= 1) {
    const [first, second] = [
      ACTS[Math.floor(random() * ACTS.length)],
      ACTS[Math.floor(random() * ACTS.length)],
    ];
    if (first === undefined || second === undefined) continue;
    await Promise.all(
      first === second ? [first(soak, browser)] : [first(soak, browser), second(soak, browser)],
    );
  }
  await killBrowser(soak, browser);
}

it("nothing that was said to be kept is lost, whatever is killed", {
  tags: ["R1", "R2"],
  timeout: (MINUTES + 10) * 60_000,
}, async ({ task }) => {
  const server = await servePages(pages);
  const profile = await mkdtemp(join(tmpdir(), "sourcelight-soak-"));
  const extension = await withSitesAllowed(builds.chromium, LOOPBACK);
  const soak: Soak = {
    profile,
    extension,
    origin: server.origin,
    promised: { notes: [], titles: [] },
    kills: { panel: 0, library: 0, worker: 0, browser: 0 },
  };
  const until = Date.now() + MINUTES * 60_000;
  while (Date.now() < until) await oneLife(soak);

  const { browser, url } = await launch("chromium", {
    headless: true,
    extension,
    profile: join(profile, "browser"),
  });
  const library = await browser.newPage();
  await library.goto(url("library.html"));
  await library.waitForSelector("input[type=file]");
  await eventually(
    () => importsIn(library),
    ({ running }) => running === 0,
    300_000,
  );
  const stored = await storedIn(library);
  await browser.close();
  await server.close();
  await rm(profile, { recursive: true, force: true });
  await rm(extension, { recursive: true, force: true });
  const missing = [
    ...soak.promised.notes.filter((text) => !stored.notes.includes(text)),
    ...soak.promised.titles.filter((title) => !stored.titles.includes(title)),
  ];
  const reports = stored.titles.filter((title) => title.startsWith("Report "));
  const twice = reports.length - new Set(reports).size;
  const { panel, library: pagesKilled, worker, browser: browsers } = soak.kills;
  task.meta.figure = `chromium, ${MINUTES} min: panel killed ${panel} times, library page ${pagesKilled}, worker ${worker}, browser ${browsers}: of ${soak.promised.notes.length} notes and ${soak.promised.titles.length} sources ${missing.length} missing, ${twice} twice`;
  expect(missing).toEqual([]);
  expect(twice).toBe(0);
  expect(Math.min(panel, pagesKilled, browsers)).toBeGreaterThan(0);
});
