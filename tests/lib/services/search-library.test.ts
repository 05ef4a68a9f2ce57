import { describe, expect, it } from "vitest";
import { addSources, searchLibrary } from "@/lib/services";
import { makeSource, openTestLibrary } from "../store/open-test-library";

const harbour = makeSource(
  "harbour",
  "The port of Varna closed on Monday. Officials counted 14 ships outside the port.",
);
const bridge = makeSource("bridge", "The Drina bridge reopened after six weeks of repairs.");

const found = async (library: Awaited<ReturnType<typeof openTestLibrary>>, claim: string) => {
  const [hits = []] = await searchLibrary(library, [claim]);
  return hits.map(({ sourceId, ordinal }) => `${sourceId} ${ordinal}`);
};

describe("searchLibrary", () => {
  it("finds the sentence that says what a claim says, with its place in the source's text", async () => {
    const library = await openTestLibrary();
    await addSources(library, [harbour, bridge]);
    const [hits = []] = await searchLibrary(library, ["14 ships waited outside the port"]);
    const best = hits[0];
    expect(best?.sourceId).toBe("harbour");
    expect(harbour.text.slice(best?.start, best?.end)).toBe("Officials counted 14 ships outside the port.");
  });

  it("finds evidence with another value than the claim has", async () => {
    const library = await openTestLibrary();
    await addSources(library, [harbour, bridge]);
    expect(await found(library, "Officials counted 19 ships outside the port")).toContain("harbour 1");
  });

  it("finds a number in words by its digits", async () => {
    const library = await openTestLibrary();
    await addSources(library, [harbour, bridge]);
    expect(await found(library, "Repairs took 6 weeks")).toEqual(["bridge 0"]);
  });

  it("finds nothing in an empty library, and nothing for a claim without content words", async () => {
    const library = await openTestLibrary();
    expect(await searchLibrary(library, ["The port closed", ""])).toEqual([[], []]);
    await addSources(library, [harbour]);
    expect(await searchLibrary(library, ["it was not so", "🙂 \ud800"])).toEqual([[], []]);
  });

  it("no longer finds what was removed or replaced, and finds what came since", async () => {
    const library = await openTestLibrary();
    await addSources(library, [harbour, bridge]);
    expect(await found(library, "the Drina bridge")).toEqual(["bridge 0"]);
    await addSources(library, [makeSource("bridge", "The ferry sank.")]);
    expect(await found(library, "the Drina bridge")).toEqual([]);
    expect(await found(library, "a ferry sank")).toEqual(["bridge 0"]);
    await library.sources.remove(["bridge"]);
    expect(await found(library, "a ferry sank")).toEqual([]);
  });

  it("finds evidence by a word that stands for the claim's own", async () => {
    const library = await openTestLibrary();
    await addSources(library, [
      makeSource("a", "33 prisoners came home on Sunday."),
      makeSource("b", "33 captives came home on Sunday."),
      makeSource("c", "The talks went on in Geneva."),
      makeSource("d", "Nine people were dead by nightfall."),
    ]);
    expect((await found(library, "hostages")).sort()).toEqual(["a 0", "b 0"]);
    expect((await found(library, "detainees")).sort()).toEqual(["a 0", "b 0"]);
    expect(await found(library, "negotiations")).toEqual(["c 0"]);
    expect(await found(library, "they were killed")).toEqual(["d 0"]);
  });

  it("finds a deciding value's rival for numbers, dates and superlatives", async () => {
    const library = await openTestLibrary();
    await addSources(library, [
      makeSource("hostages", "The group released 33 hostages after the truce."),
      makeSource("talks", "The first direct talks since 1993 were held in Oslo."),
      makeSource("vote", "The parliament voted on the budget on 4 March."),
    ]);
    expect((await found(library, "The group released 34 hostages"))[0]).toBe("hostages 0");
    expect((await found(library, "the latest direct talks since 1997"))[0]).toBe("talks 0");
    expect((await found(library, "The vote on the budget was on 5 April"))[0]).toBe("vote 0");
  });

  it.each([
    ["one word", "Harbour", "harbour"],
    [
      "another language",
      "Der Hafen von Warna wurde am Montag geschlossen. 北京举行了会谈。",
      "Hafen Warna geschlossen",
    ],
    ["no words at all", "… — !", undefined],
  ])("takes a source of %s", async (_, text, claim) => {
    const library = await openTestLibrary();
    await addSources(library, [makeSource("odd", text), bridge]);
    if (claim !== undefined) expect(await found(library, claim)).toEqual(["odd 0"]);
    expect(await found(library, "the Drina bridge")).toEqual(["bridge 0"]);
  });

  it("takes a source of five megabytes and finds its last sentence", async () => {
    const library = await openTestLibrary();
    const line = "The council met again and spoke of the harbour for an hour. ";
    const text = `${line.repeat(5_000_000 / line.length)}The lighthouse burned down.`;
    await addSources(library, [makeSource("long", text)]);
    const [hits = []] = await searchLibrary(library, ["a lighthouse burned"], { limit: 1 });
    expect(text.slice(hits[0]?.start, hits[0]?.end)).toBe("The lighthouse burned down.");
  });
});
