import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { BACKUP_FORMAT } from "@/lib/exchange";
import { rowsOf } from "./file-tools";

const PORT = "The port of Wexcombe handled 412 ships in February, nine more than a year before.";

/** The documents of a file by title, or the reasons for taking none. */
const summaryOf = async (name: string, content: BlobPart) =>
  (await rowsOf(name, content)).map((row) => {
    if (!row.ok) return `${row.where}: ${row.why}`;
    if (!("document" in row.entry)) return Object.keys(row.entry)[0];
    return `${row.entry.document.kind}: ${row.entry.document.title}`;
  });

const ris =
  "TY  - NEWS\nTI  - Port counts ships\nAU  - Quay, Ada\nDA  - 2025/03/06\nUR  - https://ledger.example/a\nER  - \n";
const csl = [
  { title: "Port counts ships", URL: "https://ledger.example/a", issued: { "date-parts": [[2025, 3, 6]] } },
  { title: "Fog", abstract: "Fog lay over the bay." },
];
const head = `{"format":"${BACKUP_FORMAT}","exportedAt":"2025-03-06T00:00:00Z","records":[`;

describe("reading a file", () => {
  it.each<[string, string, BlobPart, string[]]>([
    ["a text", "a.txt", `Port counts ships\n\n${PORT}`, ["full-text: Port counts ships"]],
    ["Markdown", "a.md", `# Port counts ships\n\n${PORT}`, ["full-text: Port counts ships"]],
    ["a page", "A.HTML", `<title>Ships</title><p>${PORT}</p>`, ["full-text: Ships"]],
    [
      "a table with names of columns",
      "a.csv",
      'Title,URL\r\n"Ships, counted",https://ledger.example/a\r\n',
      ["reference: Ships, counted"],
    ],
    ["a table without", "a.csv", "https://ledger.example/a,Ships\n", ["reference: Ships"]],
    ["RIS", "a.ris", ris, ["reference: Port counts ships"]],
    ["CSL-JSON", "a.json", JSON.stringify(csl), ["reference: Port counts ships", "snippet: Fog"]],
    [
      "an archive of such files",
      "a.zip",
      zipSync({ "x/a.txt": strToU8(`Ships\n\n${PORT}`), "b.ris": strToU8(ris) }).slice(),
      ["full-text: Ships", "reference: Port counts ships"],
    ],
  ])("takes %s", async (_, name, content, documents) => {
    expect(await summaryOf(name, content)).toEqual(documents);
  });

  it.each<[string, string, BlobPart, RegExp]>([
    ["another kind", "a.exe", "MZ", /is none of txt/],
    ["an empty file", "a.txt", "", /is empty/],
    ["a binary file", "a.txt", new Uint8Array([0, 1, 2]), /binary/],
    ["a page without text", "a.html", "<html><body></body></html>", /no readable text/],
    [
      "a table with an address that is none",
      "a.csv",
      "title,url\nShips,javascript:alert(1)\n",
      /line 2: .*http/,
    ],
    [
      "a record without a title",
      "a.ris",
      "TY  - NEWS\nUR  - https://a.example/\nER  - \n",
      /line 1: has no title/,
    ],
    ["a record without an end", "a.ris", "TY  - NEWS\nTI  - Ships\n", /has no end/],
    ["JSON of another kind", "a.json", '{"a":1}', /neither a backup/],
    ["broken JSON", "a.json", "[1,", /cannot be read/],
    ["deep JSON", "a.json", "[".repeat(200_000), /cannot be read/],
    ["an item that is none", "a.json", "[null]", /item 1: is no object/],
    ["half a character", "a.json", '[{"title":"\\ud800"}]', /has no title/],
    [
      "a backup of a later format",
      "a.json",
      '{"format":"sourcelight-library-9","records":[\n]}\n',
      /format sourcelight-library-9/,
    ],
    ["a backup that is cut off", "a.json", `${head}\n`, /cut off/],
    ["a broken archive", "a.zip", "PK nonsense", /cannot be read/],
  ])("refuses %s with its place and reason", { tags: ["I4"] }, async (_, name, content, reason) => {
    const rows = await summaryOf(name, content);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(reason);
  });

  it("refuses an archive that unpacks to a hundred times its size, before the first file", {
    tags: ["I3"],
  }, async () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(50 * 1024 * 1024), "b.txt": strToU8(PORT) });
    expect(await summaryOf("bomb.zip", bomb.slice())).toEqual([
      ": unpacks to more than any library of texts",
    ]);
  });

  it("tells of a file that an archive holds by half, and takes the others", async () => {
    const archive = zipSync({ "a.txt": strToU8(`Ships\n\n${PORT}`), "b.txt": strToU8(`Fog\n\n${PORT}`) });
    const second = archive.findIndex(
      (_, at) => String.fromCharCode(...archive.slice(at, at + 5)) === "b.txt",
    );
    archive.fill(255, second + 5, second + 20);
    expect(await summaryOf("a.zip", archive.slice())).toEqual([
      "full-text: Ships",
      "b.txt: cannot be unpacked, or is no file that can be imported",
    ]);
  });

  it("refuses a list that goes on and on without a source", async () => {
    const rows = await summaryOf("a.csv", `title,url\n${",javascript:\n".repeat(3_000)}`);
    expect(rows).toHaveLength(1_001);
    expect(rows.at(-1)).toBe(": none of its first 1000 rows can be taken");
  });

  it("does not open archives within archives", async () => {
    const inner = zipSync({ "a.txt": strToU8(PORT) });
    expect(await summaryOf("a.zip", zipSync({ "inner.zip": inner }).slice())).toEqual([
      "inner.zip: cannot be unpacked, or is no file that can be imported",
    ]);
  });

  it("refuses a name of ten million characters", { tags: ["I4"] }, async () => {
    const name = "k".repeat(10_000_000);
    expect(await summaryOf("a.json", `[{"${name}":1}]`)).toEqual(["item 1: has no title"]);
    const [first] = await summaryOf("a.json", `${head}\n{"${name}":1}\n]}\n`);
    expect(first).toMatch(/^line 2: is none of/);
  });

  it.each<[string, string, RegExp]>([
    ["a record that sets prototypes", '{"__proto__":{"source":1}}', /is none of/],
    [
      "a field that is not ours",
      '{"note":{"id":"n","text":"x","target":{"kind":"source","sourceId":"s"},"tags":[],"createdAt":"2025-03-06","updatedAt":"2025-03-06","evil":1}}',
      /evil/,
    ],
    [
      "a script for an address",
      '{"source":{"id":"s","kind":"full-text","title":"t","text":"x","addedAt":"2025-03-06","contentHash":"0","url":"javascript:alert(1)"}}',
      /contentHash|url/,
    ],
    ["half a character", '{"source":{"id":"\\ud800"}}', /source/],
  ])("refuses a backup's %s, and goes on", { tags: ["I4"] }, async (_, record, reason) => {
    const note =
      '{"note":{"id":"n","text":"Call","target":{"kind":"source","sourceId":"s"},"tags":[],"createdAt":"2025-03-06","updatedAt":"2025-03-06"}}';
    const rows = await summaryOf("a.json", `${head}\n${record},\n${note}\n]}\n`);
    expect(rows[0]).toMatch(/^line 2: /);
    expect(rows[0]).toMatch(reason);
    expect(rows[1]).toBe("note");
    expect(({} as { source?: unknown }).source).toBeUndefined();
  });

  const noteOnPage = (pageUrl: string) => ({
    id: "n",
    text: "Call",
    target: { kind: "claim", pageUrl, pageTitle: "t", selector: { exact: "x", prefix: "", suffix: "" } },
    tags: [],
    createdAt: "2025-03-06",
    updatedAt: "2025-03-06",
  });
  const fileWithNoteOn = (pageUrl: string) =>
    `${head}\n${JSON.stringify({ note: noteOnPage(pageUrl) })}\n]}\n`;

  it.each([
    ["the web", "https://ledger.example/a"],
    ["a file of the reader's", "file:///home/ada/ledger.html"],
    ["a page that a page made", "blob:https://ledger.example/6f9b"],
    ["a page of the extension", "chrome-extension://abcdef/welcome.html"],
    ["a page of the extension in Firefox", "moz-extension://abcdef/welcome.html"],
    ["a page whose address is too long to keep", ""],
  ])("takes a note on a claim of %s out of a backup", async (_, pageUrl) => {
    expect(await summaryOf("a.json", fileWithNoteOn(pageUrl))).toEqual(["note"]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "ledger.example/a"])(
    "refuses a note on a claim of %s",
    async (pageUrl) => {
      expect(await summaryOf("a.json", fileWithNoteOn(pageUrl))).toEqual([
        "line 2: note.target.pageUrl: is no address of a page",
      ]);
    },
  );

  const FILES = Number(process.env.HOSTILE_FILES ?? 200);

  it(`survives ${FILES} made-up files of every kind, and says why it takes none`, { tags: ["I4"] }, async ({
    task,
  }) => {
    const ending = fc.constantFrom("txt", "md", "html", "csv", "ris", "json", "zip");
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }).map((bytes) => new Uint8Array(bytes)),
      fc.string({ unit: "binary", maxLength: 500 }),
      fc.json().map((json) => `[${json}]`),
      fc.json().map((json) => `${head}\n{"source":${json}},\n{"__proto__":${json}}\n]}\n`),
    );
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(ending, content, async (kind, bytes) => {
        for (const row of await rowsOf(`a.${kind}`, bytes)) {
          if (row.ok) continue;
          expect(row.why).not.toBe("");
          refusals += 1;
        }
        expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
      }),
      { numRuns: FILES },
    );
    task.meta.figure = `${FILES} made-up files: 0 prototypes changed, 0 errors thrown, ${refusals} refusals, each with its reason`;
  });
});
