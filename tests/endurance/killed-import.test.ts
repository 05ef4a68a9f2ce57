import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseFiles } from "@/scripts/browser/choose-files";
import { eventually } from "@/scripts/browser/eventually";
import { openExtension } from "../e2e/open-extension";
import { crash } from "../trust/panel";
import { importsIn, storedIn } from "../trust/stored";

const KILLS = 200;
const SOURCES = 1_000;

/** An archive of texts that no other has. */
async function archiveOf(folder: string, name: string): Promise<string> {
  const files = Array.from({ length: SOURCES }, (_, at): [string, Uint8Array] => [
    `${at}.txt`,
    strToU8(`Report ${name}.${at}\n\nShip ${at} of ${name} came to the port of Wexcombe, its master said.`),
  ]);
  const path = join(folder, `${name}.zip`);
  await writeFile(path, zipSync(Object.fromEntries(files)));
  return path;
}

/** Browsers at once, each with a library of its own. */
const BROWSERS = 4;

interface Killed {
  readonly archives: number;
  readonly lost: number;
  readonly twice: number;
}

async function killAgainAndAgain(kills: number, browser: number, folder: string): Promise<Killed> {
  const extension = await openExtension("chromium", new Map(), { provoked: /crashed/ });
  const page = await extension.browser.newPage();
  const load = async (): Promise<void> => {
    await page.goto(extension.url("library.html"));
    await page.waitForSelector("input[type=file]");
  };
  let archives = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    await load();
    const { running } = await importsIn(page);
    if (running === 0) {
      archives += 1;
      await chooseFiles(page, await archiveOf(folder, `${browser}-${archives}`));
      await eventually(
        () => importsIn(page),
        ({ imports }) => imports >= archives,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, (kill * 97) % 400));
    await crash(page);
  }
  await load();
  await eventually(
    () => importsIn(page),
    ({ running }) => running === 0,
    120_000,
  );
  const { titles } = await storedIn(page);
  await extension.close();
  const imported = titles.filter((title) => title.startsWith("Report "));
  const twice = imported.length - new Set(imported).size;
  return { archives, lost: archives * SOURCES - new Set(imported).size, twice };
}

describe("an import whose page is killed", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sourcelight-import-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("goes on by itself, and takes each source once", { tags: ["R1"], timeout: 900_000 }, async ({
    task,
  }) => {
    const killed = await Promise.all(
      Array.from({ length: BROWSERS }, (_, browser) => killAgainAndAgain(KILLS / BROWSERS, browser, folder)),
    );
    const sum = (of: (each: Killed) => number) => killed.reduce((total, each) => total + of(each), 0);
    task.meta.figure = `chromium: killed ${KILLS} times in ${sum(({ archives }) => archives)} imports of ${SOURCES} sources: ${sum(({ lost }) => lost)} lost, ${sum(({ twice }) => twice)} twice`;
    expect([sum(({ lost }) => lost), sum(({ twice }) => twice)]).toEqual([0, 0]);
  });
});
