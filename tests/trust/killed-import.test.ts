import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { type OpenExtension, openExtension } from "../e2e/open-extension";
import { crash, importFiles } from "./panel";
import { storedIn } from "./stored";

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

describe("an import whose page is killed", () => {
  let folder = "";
  let extension: OpenExtension;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sourcelight-import-"));
    extension = await openExtension("chromium", new Map(), { provoked: /crashed/ });
  });
  afterAll(async () => {
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (): Promise<Page> => {
    const page = await extension.visitOwn("library.html");
    await page.waitForSelector("input[type=file]");
    return page;
  };

  it("goes on by itself, and takes each source once", { tags: ["R1"], timeout: 900_000 }, async ({
    task,
  }) => {
    let [kills, archives] = [0, 0];
    while (kills < KILLS) {
      const page = await open();
      const { running } = await storedIn(page);
      if (running === 0) {
        archives += 1;
        await importFiles(page, await archiveOf(folder, String(archives)));
        await eventually(
          () => storedIn(page),
          (stored) => stored.running > 0 || stored.titles.length >= archives * SOURCES,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, (kills * 97) % 400));
      await crash(page);
      kills += 1;
    }
    const page = await open();
    const { titles } = await eventually(
      () => storedIn(page),
      (stored) => stored.running === 0,
      120_000,
    );
    const imported = titles.filter((title) => title.startsWith("Report "));
    const twice = imported.length - new Set(imported).size;
    const lost = archives * SOURCES - new Set(imported).size;
    task.meta.figure = `chromium: killed ${kills} times in ${archives} imports of ${SOURCES} sources: ${lost} lost, ${twice} twice`;
    expect([lost, twice]).toEqual([0, 0]);
  });
});
