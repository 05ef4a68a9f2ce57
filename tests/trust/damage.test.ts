import { cp, mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { openExtension } from "../e2e/open-extension";
import { pages } from "../e2e/pages";
import { rowOf } from "../e2e/rows";

/** A reader must know by then. */
const RECOVERY_MS = 5_000;

/** The id that stands in the stored library itself; undefined where the browser does not open it. */
const idInLibrary = async (page: Page): Promise<string | undefined> => {
  const row = await rowOf<{ value: string }>(page, "settings", "libraryId").catch(() => undefined);
  return row?.value;
};

const databaseOf = async (profile: string): Promise<string> => {
  const parent = join(profile, "Default/IndexedDB");
  const name = (await readdir(parent)).find((each) => each.endsWith(".indexeddb.leveldb"));
  return join(parent, name ?? expect.fail("no database in the profile"));
};

const filesOf = async (database: string, ending: RegExp): Promise<string[]> =>
  (await readdir(database)).filter((name) => ending.test(name)).map((name) => join(database, name));

const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 167 + 13) % 251);

const HARM: Readonly<Record<string, (database: string) => Promise<unknown>>> = {
  "the whole database is gone": (database) => rm(database, { recursive: true }),
  "the list of its files is gone": async (database) =>
    Promise.all((await filesOf(database, /^(?:CURRENT|MANIFEST)/)).map((file) => rm(file))),
  "its files are empty": async (database) =>
    Promise.all((await filesOf(database, /\.(?:log|ldb)$/)).map((file) => truncate(file, 0))),
  "its files are noise": async (database) =>
    Promise.all(
      (await filesOf(database, /^(?:MANIFEST.*|.*\.(?:log|ldb))$/)).map((file) =>
        writeFile(file, noise(4_096)),
      ),
    ),
};

describe("a library whose files are damaged, in chromium", () => {
  let whole = "";
  let id: string | undefined;

  const open = (folder: string) =>
    openExtension("chromium", pages, { profile: { folder, isNew: folder === whole }, provoked: /.*/s });

  beforeAll(async () => {
    whole = await mkdtemp(join(tmpdir(), "sourcelight-whole-"));
    const extension = await open(whole);
    const page = await extension.visitOwn("library.html");
    id = await eventually(
      () => idInLibrary(page),
      (found) => found !== undefined,
    );
    await extension.close();
  });
  afterAll(() => rm(whole, { recursive: true, force: true }));

  it.for(Object.entries(HARM))(
    "is never shown as an empty one when %s",
    { tags: ["R7"] },
    async ([what, harm], { task }) => {
      const folder = await mkdtemp(join(tmpdir(), "sourcelight-damaged-"));
      await cp(whole, folder, { recursive: true });
      await harm(await databaseOf(folder));
      const extension = await open(folder);
      try {
        const page = await extension.visitOwn("library.html");
        const since = performance.now();
        const seen = await eventually(
          async () => ({
            alert: await page.evaluate(() => document.querySelector("[role=alert] h2")?.textContent),
            id: await idInLibrary(page),
            text: await page.evaluate(() => document.body.innerText.slice(0, 300)),
          }),
          (found) => found.alert !== undefined || found.id === id,
        );
        const took = performance.now() - since;
        const shown = seen.alert ?? "the library as it was";
        task.meta.figure = `chromium, ${what}: "${shown}" after ${took.toFixed(0)} ms`;
        expect(took).toBeLessThanOrEqual(RECOVERY_MS);
      } finally {
        await extension.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  );

  it("is missed at once when it is deleted under open windows", { tags: ["R6"] }, async ({ task }) => {
    const folder = await mkdtemp(join(tmpdir(), "sourcelight-deleted-"));
    await cp(whole, folder, { recursive: true });
    const extension = await open(folder);
    const own = await extension.visitOwn("welcome.html");
    await own.evaluate(
      () =>
        new Promise((resolve) => {
          const deleting = indexedDB.deleteDatabase("sourcelight");
          deleting.onsuccess = resolve;
        }),
    );
    const page = await extension.visitOwn("library.html");
    const said = await eventually(
      () => page.evaluate(() => document.querySelector("[role=alert] h2")?.textContent),
      (title) => title !== undefined,
    );
    await extension.close();
    await rm(folder, { recursive: true, force: true });
    task.meta.figure = `chromium, the database deleted while windows are open: "${said}"`;
    expect(said).toBe("Your library was found empty");
  });
});
