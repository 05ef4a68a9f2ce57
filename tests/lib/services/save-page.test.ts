import { describe, expect, it } from "vitest";
import type { CapturedPage } from "@/lib/model";
import { addSources, findSavedPage, savePage, saveSnippet, searchLibrary } from "@/lib/services";
import type { Library } from "@/lib/store";
import { failWritesAfter } from "../store/fail-writes";
import { makeSource, openTestLibrary } from "../store/open-test-library";

const ships = (count: number) =>
  `The port of Wexcombe handled ${count} ships in February, its master said. Most of them carried timber.`;

const page = (more: Partial<CapturedPage> = {}): CapturedPage => ({
  address: "https://www.ledger.example/ships?utm_source=feed",
  url: "https://ledger.example/ships",
  title: "Port counts ships",
  outlet: "The Ledger",
  text: ships(412),
  partly: false,
  ...more,
});

const clock = (day: number) => ({ now: () => new Date(Date.UTC(2025, 2, day)) });
const idOf = async (library: Library) => (await library.sources.list())[0]?.id ?? "";

describe("saving a page", () => {
  it("stores it with its addresses, to be found at once", async () => {
    const library = await openTestLibrary();
    expect(await findSavedPage(library, page())).toEqual({ kind: "not-saved" });
    const saved = await savePage(library, page(), clock(6));
    const source = await library.sources.get(await idOf(library));
    expect(saved).toMatchObject({ kind: "saved", sourceId: source?.id, savedAt: "2025-03-06T00:00:00.000Z" });
    expect(source).toMatchObject({
      kind: "full-text",
      url: "https://ledger.example/ships",
      aliases: ["https://www.ledger.example/ships"],
      text: ships(412),
    });
    const [hits] = await searchLibrary(library, ["The port of Wexcombe handled 412 ships."]);
    expect(hits?.[0]?.sourceId).toBe(source?.id);
  });

  it.each([
    "https://ledger.example/ships#comments",
    "https://m.ledger.example/ships",
    "https://ledger.example/ships/amp",
    "https://www.google.com/amp/s/ledger.example/ships",
  ])("recognises it at %s", async (address) => {
    const library = await openTestLibrary();
    await savePage(library, page());
    const met = page({ address, url: address });
    expect(await findSavedPage(library, met)).toMatchObject({ kind: "saved", changes: [] });
    await savePage(library, met);
    expect(await library.sources.count()).toBe(1);
    expect(await library.versions.listOfSource(await idOf(library))).toEqual([]);
  });

  it("says what it says otherwise since, and keeps every version", async () => {
    const library = await openTestLibrary();
    await savePage(library, page(), clock(6));
    const id = await idOf(library);
    for (const [day, count] of [
      [7, 421],
      [8, 430],
    ] as const) {
      const changed = page({ text: ships(count) });
      expect(await findSavedPage(library, changed)).toMatchObject({
        changes: [{ kind: "number", after: String(count) }],
      });
      expect(await savePage(library, changed, clock(day))).toMatchObject({ changes: [], sourceId: id });
    }
    expect((await library.sources.get(id))?.text).toBe(ships(430));
    const versions = await library.versions.listOfSource(id);
    expect(versions.map(({ text, capturedAt, replacedAt }) => ({ text, capturedAt, replacedAt }))).toEqual([
      { text: ships(421), capturedAt: "2025-03-07T00:00:00.000Z", replacedAt: "2025-03-08T00:00:00.000Z" },
      { text: ships(412), capturedAt: "2025-03-06T00:00:00.000Z", replacedAt: "2025-03-07T00:00:00.000Z" },
    ]);
    expect(await library.sources.count()).toBe(1);
  });

  it("stores one source when two windows save it at once", async () => {
    const library = await openTestLibrary();
    await Promise.all([savePage(library, page()), savePage(library, page()), savePage(library, page())]);
    expect(await library.sources.count()).toBe(1);
  });

  it("leaves a digest of the same page alone", async () => {
    const library = await openTestLibrary();
    await addSources(library, [makeSource("digest", "Ships came.", { url: "https://ledger.example/ships" })]);
    await savePage(library, page());
    expect((await library.sources.get("digest"))?.text).toBe("Ships came.");
    expect(await library.sources.count()).toBe(2);
  });

  it("fills a reference, which had no text to keep", async () => {
    const library = await openTestLibrary();
    const reference = { kind: "reference", url: "https://ledger.example/ships", tags: ["port"] } as const;
    await addSources(library, [makeSource("reference", "", reference)]);
    expect(await findSavedPage(library, page())).toEqual({ kind: "not-saved" });
    await savePage(library, page());
    expect(await library.sources.get("reference")).toMatchObject({
      kind: "full-text",
      text: ships(412),
      tags: ["port"],
    });
    expect(await library.versions.listOfSource("reference")).toEqual([]);
  });

  it("links a copy at another address to the first", async () => {
    const library = await openTestLibrary();
    const wire = Array.from({ length: 30 }, (_, at) => `On day ${at} the port handled ${at * 7} ships.`).join(
      " ",
    );
    await savePage(library, page({ text: wire }), clock(6));
    const first = await idOf(library);
    const copy = {
      address: "https://courier.example/a",
      url: "https://courier.example/a",
      text: `${wire} Courier.`,
    };
    await savePage(library, page(copy), clock(7));
    expect((await library.sources.get(await idOf(library)))?.nearCopyOf).toBe(first);
  });

  it("refuses a page without text", async () => {
    const library = await openTestLibrary();
    await expect(savePage(library, page({ text: " \n" }))).rejects.toThrow(/no text/);
    expect(await library.sources.count()).toBe(0);
  });

  it("says saved of nothing that is not stored, whichever write fails, and stores nothing by half", async () => {
    const attempt = async (allowed: number) => {
      const library = await openTestLibrary();
      await savePage(library, page(), clock(6));
      const writes = failWritesAfter(allowed);
      const saved = await savePage(library, page({ text: ships(421) }), clock(7)).then(
        () => true,
        () => false,
      );
      writes.undo();
      const source = await library.sources.get(await idOf(library));
      const versions = await library.versions.listOfSource(source?.id ?? "");
      const [hits] = await searchLibrary(library, ["The port of Wexcombe handled 421 ships."]);
      expect({ text: source?.text, versions: versions.length }).toEqual(
        saved ? { text: ships(421), versions: 1 } : { text: ships(412), versions: 0 },
      );
      expect(hits?.length).toBeGreaterThan(0);
      expect(await savePage(library, page({ text: ships(430) }))).toMatchObject({ kind: "saved" });
      return { saved, count: writes.count() };
    };
    const { count } = await attempt(Number.POSITIVE_INFINITY);
    expect(count).toBeGreaterThan(3);
    for (let allowed = 0; allowed < count; allowed += 1) expect((await attempt(allowed)).saved).toBe(false);
    expect((await attempt(count)).saved).toBe(true);
  });
});

describe("saving a selection", () => {
  it("stores the words once, with where they stood", async () => {
    const library = await openTestLibrary();
    const selected = { text: "  412 ships  ", address: "https://ledger.example/ships#x", title: "Ships" };
    const id = await saveSnippet(library, selected);
    expect(await saveSnippet(library, selected)).toBe(id);
    expect(await library.sources.get(id)).toMatchObject({
      kind: "snippet",
      text: "412 ships",
      url: "https://ledger.example/ships",
      outlet: "ledger.example",
    });
    expect(await library.sources.count()).toBe(1);
  });

  it("refuses an empty one", async () => {
    const library = await openTestLibrary();
    await expect(saveSnippet(library, { text: " ", address: "", title: "" })).rejects.toThrow(/selected/);
  });
});
