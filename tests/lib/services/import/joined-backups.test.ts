import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderedJson } from "@/lib/exchange";
import type { SourceVersion } from "@/lib/model";
import { addSources, beginImport, runImports } from "@/lib/services";
import { contentHash } from "@/lib/services/content-hash";
import type { Library } from "@/lib/store";
import { tools } from "../../exchange/file-tools";
import { openTestLibrary } from "../../store/open-test-library";
import { exported } from "../exported";
import { importBackup, LIBRARIES, libraryOf, note, saved } from "./backups";
import { type Content, contents } from "./random-libraries";

/** A library with what is in both, the second imported into the first. */
const joined = async (first: Content, second: Content) => {
  const library = await libraryOf(first);
  await importBackup(library, await exported(await libraryOf(second)));
  return library;
};

/** Each text with words in it: a draft of blanks that meets another draft is not kept. */
const allTexts = async (library: Library): Promise<string[]> => {
  const summaries = await library.sources.list();
  const bodies = await library.sources.bodies(summaries.map(({ id }) => id));
  const versions = await Promise.all((await library.versions.ids()).map((id) => library.versions.get(id)));
  const own = [...(await library.notes.list()), ...(await library.drafts.list())];
  return [...bodies, ...versions, ...own].flatMap((each) => (each?.text.trim() ? [each.text] : []));
};

/** What a library says, whatever ids its things have. */
const said = async (library: Library) => {
  const summaries = await library.sources.list();
  const nameOf = new Map(summaries.map(({ id, url, contentHash: hash }) => [id, url ?? hash]));
  const sources = await Promise.all(
    summaries.map(async ({ id, addressKeys: _, sketch: __, passages: ___, ...facts }) => ({
      ...facts,
      tags: [...(facts.tags ?? [])].sort(),
      earlier: [
        ...new Set((await library.versions.listOfSource(id)).map((version) => version.contentHash)),
      ].sort(),
    })),
  );
  const notes = (await library.notes.list()).filter(({ id }) => !id.startsWith("draft-"));
  const corrections = await library.corrections.list();
  const asText = (things: readonly object[]) => things.map(orderedJson).sort();
  return {
    sources: asText(sources),
    notes: asText(
      notes.map(({ text, tags, createdAt, updatedAt, target }) => ({
        text,
        tags: [...tags].sort(),
        createdAt: Date.parse(createdAt),
        updatedAt: Date.parse(updatedAt),
        on: target.kind === "claim" ? target.pageUrl : nameOf.get(target.sourceId),
      })),
    ),
    corrections: asText(
      corrections.map((each) => ({
        ...each,
        passage: "passage" in each && { ...each.passage, sourceId: nameOf.get(each.passage.sourceId) },
      })),
    ),
    sites: await library.sites.list(),
    seedsLoaded: [...(await library.settings.get("seedsLoaded"))].sort(),
  };
};

describe("a backup that meets a library", () => {
  it("changes nothing the second time", { tags: ["I5"] }, async () => {
    const twice = fc.asyncProperty(contents("a"), contents("b"), async (mine, other) => {
      const library = await joined(mine, other);
      const once = await exported(library);
      const backup = await exported(await libraryOf(other));
      expect(await importBackup(library, backup)).toMatchObject({ taken: 0, refusedCount: 0 });
      expect(await exported(library)).toBe(once);
    });
    await fc.assert(twice, { numRuns: LIBRARIES });
  });

  it("loses no words of either library, and keeps each page once", { tags: ["I5"] }, async () => {
    const loses = fc.asyncProperty(contents("a"), contents("b"), async (mine, other) => {
      const library = await joined(mine, other);
      const kept = new Set(await allTexts(library));
      for (const each of [mine, other])
        for (const text of await allTexts(await libraryOf(each))) expect(kept).toContain(text);
      const urls = (await library.sources.list()).flatMap(({ url }) => url ?? []);
      expect(new Set(urls).size).toBe(urls.length);
    });
    await fc.assert(loses, { numRuns: LIBRARIES });
  });

  it("joins two libraries to the same one, whichever takes the other", { tags: ["I5"] }, async () => {
    const joins = fc.asyncProperty(contents("a"), contents("b"), async (mine, other) => {
      expect(await said(await joined(mine, other))).toEqual(await said(await joined(other, mine)));
    });
    await fc.assert(joins, { numRuns: LIBRARIES });
  });

  it("never takes the place of newer words: of two notes with one id both are kept", {
    tags: ["I5"],
  }, async ({ task }) => {
    const library = await openTestLibrary();
    await library.notes.put(note);
    const old = await exported(library);
    await library.notes.put({ ...note, text: "Call the ministry.", updatedAt: "2025-03-08T10:00:00Z" });
    for (let round = 0; round < 2; round += 1) await importBackup(library, old);
    expect((await library.notes.get("n"))?.text).toBe("Call the ministry.");
    expect((await library.notes.list()).map(({ text, otherWordsOf }) => [text, otherWordsOf])).toEqual([
      ["Call the ministry.", undefined],
      ["Call the port.", "n"],
    ]);
    task.meta.figure = `an older backup taken twice: the newer note stays, ${await library.notes.count()} notes kept`;
  });

  it("does not write over what is typed while it is imported", { tags: ["I5"] }, async () => {
    const other = await openTestLibrary();
    await other.notes.put(note);
    const backup = await exported(other);
    const library = await openTestLibrary();
    await library.notes.put({ ...note, text: "Call." });
    const { get } = library.notes;
    let isTyping = true;
    const typing = async (id: string) => {
      const read = await get(id);
      if (isTyping) await library.notes.update("n", { text: "Call her.", updatedAt: "2025-03-09T10:00:00Z" });
      isTyping = false;
      return read;
    };
    const id = await beginImport(library, [{ name: "library.json", content: new Blob([backup]) }]);
    await runImports({ ...library, notes: { ...library.notes, get: typing } }, { tools });
    expect((await library.imports.get(id))?.state).toBe("done");
    expect((await library.notes.list()).map(({ text }) => text)).toEqual(["Call her.", "Call the port."]);
  });

  it("keeps both texts of a source that changed since", async () => {
    const library = await openTestLibrary();
    await addSources(library, [await saved("s", "The port is open.")]);
    const old = await exported(library);
    await addSources(library, [
      await saved("s", "The port is closed.", { capturedAt: "2025-03-09T10:00:00Z" }),
    ]);
    for (let round = 0; round < 2; round += 1) await importBackup(library, old);
    expect((await library.sources.get("s"))?.text).toBe("The port is closed.");
    expect((await library.versions.listOfSource("s")).map(({ text }) => text)).toEqual(["The port is open."]);
  });

  it("takes the text that its own history says is the later one, whatever the clocks say", async () => {
    const url = "https://ledger.example/a";
    const library = await openTestLibrary();
    await addSources(library, [await saved("mine", "The port is open.", { url, capturedAt: "2030-01-01" })]);
    const other = await openTestLibrary();
    const now = await saved("theirs", "The port is closed.", { url, capturedAt: "2025-01-01" });
    const before: SourceVersion = {
      id: "v",
      sourceId: "theirs",
      replacedAt: "2025-01-01",
      title: "Port",
      text: "The port is open.",
      contentHash: await contentHash("The port is open."),
    };
    await addSources(other, [now], { versions: [before] });
    await importBackup(library, await exported(other));
    expect(await library.sources.get("mine")).toMatchObject({ text: "The port is closed." });
    expect((await library.versions.listOfSource("mine")).map(({ id }) => id)).toEqual(["v"]);
  });

  it("knows a page under the id that the library has for it, and moves what hangs on it there", async () => {
    const url = "https://ledger.example/a";
    const library = await openTestLibrary();
    await addSources(library, [await saved("mine", "The port is open.", { url })]);
    const other = await openTestLibrary();
    await addSources(other, [await saved("theirs", "The port is open.", { url: `${url}?utm_source=x` })]);
    await other.notes.put({ ...note, target: { kind: "source", sourceId: "theirs" } });
    await importBackup(library, await exported(other));
    expect(await library.sources.count()).toBe(1);
    expect((await library.notes.listOfSource("mine")).map(({ text }) => text)).toEqual(["Call the port."]);
  });
});
