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
    await library.sources.remove("bridge");
    expect(await found(library, "a ferry sank")).toEqual([]);
  });
});
