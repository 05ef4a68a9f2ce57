import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseFiles } from "@/scripts/browser/choose-files";
import { eventually } from "@/scripts/browser/eventually";
import { type OpenExtension, openExtension } from "./open-extension";

const PORT = "The port of Wexcombe handled 412 ships in February, nine more than a year before.";

/** The smallest PDF that says something. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 74>>stream
BT /F1 12 Tf 72 700 Td (The crane at Wexcombe was bought in 1988.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`;

/** Runs nothing wherever it is shown. */
const HOSTILE = `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`;

const files: Readonly<Record<string, string | Uint8Array>> = {
  "ships.txt": `Port counts ships\n\n${PORT}`,
  "crane.pdf": pdf,
  "page.html": `<title>${HOSTILE.replaceAll("<", "&lt;")}</title><p>${PORT} The page says so as well, twice.</p>${HOSTILE}`,
  "links.csv": "url,title\nhttps://ledger.example/a,Fog over the bay\njavascript:alert(1),Bad\n",
  "more.zip": zipSync({
    "inner/note.md": strToU8("# Lighthouse\n\nThe council of Wexcombe voted to repaint it."),
  }),
  "program.exe": "MZ",
};

describe("import and export", () => {
  let folder = "";
  let extension: OpenExtension;
  let library: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sourcelight-files-"));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const provoked = /Executing inline event handler violates/; // the policy keeps the hostile page's from running
    extension = await openExtension("chromium", new Map(), { provoked });
    library = await extension.visitOwn("library.html");
  });
  afterAll(async () => {
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  });

  const textOf = (page: Page) => page.evaluate(() => document.body.textContent);

  /** What the page says once the import of the files has come to the end that is expected. */
  const choose = async (page: Page, names: readonly string[], end: string) => {
    await chooseFiles(page, ...names.map((name) => join(folder, name)));
    return eventually(
      () => textOf(page),
      (text) => text.includes(`The import is done: ${end}`),
    );
  };

  const titles = (page: Page) =>
    page.$$eval(".sl-table-link", (links) => links.map(({ textContent }) => textContent).sort());

  /** Rows of the table, of which only those in view are there. */
  const rowCount = (page: Page) =>
    page.$eval(".sl-sources", (table) => Number(table.getAttribute("aria-rowcount")));

  it("takes files of every kind, and says of each what became of it", async () => {
    const text = await choose(library, Object.keys(files), "5 taken, 2 not taken");
    expect(text).toContain("line 3: the address is no http or https address");
    expect(text).toContain("is none of txt");
    const shown = await eventually(
      () => titles(library),
      (found) => found.length === 8,
    );
    expect(shown).toEqual(
      expect.arrayContaining(["Port counts ships", "crane", "Fog over the bay", "Lighthouse"]),
    );
    expect(await library.title()).not.toBe("ran");
  });

  it("takes nothing twice", async () => {
    const before = await titles(library);
    const text = await choose(library, ["ships.txt", "links.csv"], "2 in the library already");
    expect(text).toContain("line 3: the address is no http or https address");
    expect(await titles(library)).toEqual(before);
  });

  it("exports a library that another browser takes over whole", async () => {
    const downloads = join(folder, "downloads");
    const session = await extension.browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    const save = async (page: Page) => {
      await rm(downloads, { recursive: true, force: true });
      await page.$$eval(".sl-copies button", (buttons) =>
        buttons.find(({ textContent }) => textContent.includes("Whole library"))?.click(),
      );
      const [name = ""] = await eventually(
        () => readdir(downloads).catch(() => []),
        (names) => names.some((each) => each.endsWith(".json")),
      );
      const text = await readFile(join(downloads, name), "utf8");
      await writeFile(join(folder, "backup.json"), text);
      // but for the time of the export
      return text.split("\n").slice(1);
    };
    const before = await save(library);
    expect(before.join("")).toContain("Port counts ships");

    const other = await openExtension("chromium", new Map());
    try {
      const page = await other.visitOwn("library.html");
      await choose(page, ["backup.json"], "");
      const otherSession = await other.browser.target().createCDPSession();
      await otherSession.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
      expect(await save(page)).toEqual(before);
    } finally {
      await other.close();
    }
  });

  it("goes on by itself after its page was closed in the middle", async () => {
    const many = Array.from(
      { length: 400 },
      (_, at) =>
        [
          `many/${at}.txt`,
          strToU8(`Report ${at}\n\nShip ${at} came to the port of Wexcombe on that day, its master said.`),
        ] as const,
    );
    await writeFile(join(folder, "many.zip"), zipSync(Object.fromEntries(many)));
    const before = await rowCount(library);
    await chooseFiles(library, join(folder, "many.zip"));
    await eventually(
      () => textOf(library),
      (text) => text.includes("File 1 of 1"),
    );
    await library.close();
    library = await extension.visitOwn("library.html");
    await eventually(
      () => textOf(library),
      (text) => text.includes("The import is done") && text.includes("400 taken"),
    );
    const after = await eventually(
      () => rowCount(library),
      (count) => count >= before + 400,
    );
    expect(after).toBe(before + 400);
  });
});
