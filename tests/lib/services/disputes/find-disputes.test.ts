import { describe, expect, it } from "vitest";
import type { Dispute } from "@/lib/model";
import { addSources, findDisputes } from "@/lib/services";
import type { Library } from "@/lib/store";
import { makeSource, openTestLibrary } from "../../store/open-test-library";

const FOURTEEN = "Officials counted 14 ships outside the port of Varna on Monday.";
const NINETEEN = "Officials counted 19 ships outside the port of Varna on Monday.";
const KATARINA = "Harbour master Katarina Petrov said on Tuesday that 14 ships had left the port of Varna.";
const CATARINA = "Harbour master Catarina Petrow said on Tuesday that 14 ships had left the port of Varna.";

const dated = (id: string, text: string) => makeSource(id, text, { publishedAt: "2025-03-05" });

const libraryOf = async (texts: Readonly<Record<string, string>>): Promise<Library> => {
  const library = await openTestLibrary();
  for (const [id, text] of Object.entries(texts)) await addSources(library, [dated(id, text)]);
  return library;
};

const valuesOf = ({ left, right, reasons }: Dispute) =>
  reasons.map(
    ({ slot, claim, evidence }) => `${slot}: ${left.sourceId} ${claim}, ${right.sourceId} ${evidence}`,
  );

const disputed = async (library: Library) => (await library.disputes.list()).flatMap(valuesOf);

describe("findDisputes", () => {
  it("finds two sources that give another number, once, with both quotes at their places", async () => {
    const library = await libraryOf({ b: `The sea was calm. ${NINETEEN}`, a: FOURTEEN });
    await findDisputes(library);
    const [dispute, ...others] = await library.disputes.list();
    expect(others).toEqual([]);
    expect(dispute?.left).toMatchObject({ sourceId: "a", quote: FOURTEEN, start: 0 });
    expect(dispute?.right).toMatchObject({ sourceId: "b", quote: NINETEEN, start: 18 });
    expect(await disputed(library)).toEqual(["number: a 14, b 19"]);
    expect(await library.disputes.countUnchecked()).toBe(0);
  });

  it("finds one name in two spellings", async () => {
    const library = await libraryOf({ a: KATARINA, b: CATARINA });
    await findDisputes(library);
    expect(await disputed(library)).toEqual(["name: a Katarina Petrov, b Catarina Petrow"]);
  });

  it.each<[why: string, first: string, second: string]>([
    ["say the same", FOURTEEN, FOURTEEN],
    ["speak of other things", FOURTEEN, "The Drina bridge reopened after six weeks of repairs."],
    ["count at different times", FOURTEEN, "Officials counted 19 ships outside the port of Varna on Friday."],
    [
      "name a bound that holds",
      FOURTEEN,
      "Officials counted at least 10 ships outside the port of Varna on Monday.",
    ],
    ["hold both statements, being copies", `${FOURTEEN} ${NINETEEN}`, `${FOURTEEN} ${NINETEEN}`],
    ["say nothing", "", "… — !"],
  ])("finds nothing between sources that %s", async (_, first, second) => {
    const library = await libraryOf({ a: first, b: second });
    await findDisputes(library);
    expect(await disputed(library)).toEqual([]);
  });

  it("takes no side on counts of sources without a date", async () => {
    const library = await openTestLibrary();
    await addSources(library, [makeSource("a", FOURTEEN), makeSource("b", NINETEEN)]);
    await findDisputes(library);
    expect(await disputed(library)).toEqual([]);
  });

  it("finds nothing in an empty library", async () => {
    const library = await openTestLibrary();
    await findDisputes(library);
    expect(await library.disputes.list()).toEqual([]);
  });

  it("looks through what comes later, and only that", async () => {
    const library = await libraryOf({ a: FOURTEEN });
    await findDisputes(library);
    await addSources(library, [dated("b", NINETEEN)]);
    expect(await library.disputes.countUnchecked()).toBe(1);
    await findDisputes(library);
    expect(await disputed(library)).toHaveLength(1);
  });

  it("forgets what a source disputed when it is removed, and what it no longer says when it is replaced", async () => {
    const library = await libraryOf({ a: FOURTEEN, b: NINETEEN, c: NINETEEN.replace("19", "23") });
    await findDisputes(library);
    expect(await disputed(library)).toHaveLength(3);
    await library.sources.remove(["c"]);
    expect(await disputed(library)).toEqual(["number: a 14, b 19"]);
    await addSources(library, [dated("b", FOURTEEN)]);
    expect(await disputed(library)).toEqual([]);
    await findDisputes(library);
    expect(await disputed(library)).toEqual([]);
  });

  it("goes on where it was cut off, and finds what one run finds", async () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `In 19${10 + i} the port of Varna counted ${i + 100} ships.`,
    );
    const texts = {
      a: lines.join(" "),
      b: `${lines.slice(0, 11).join(" ")} ${lines[11]?.replace("111", "999")}`,
    };
    const whole = await libraryOf(texts);
    await findDisputes(whole);
    const library = await libraryOf(texts);
    const cut = new Error("the worker died");
    const progress: (number | undefined)[] = [];
    for (let run = 0; run < 20 && (await library.disputes.countUnchecked()) > 0; run += 1) {
      progress.push((await library.disputes.nextUnchecked())?.checked);
      await findDisputes(library, { pause: () => Promise.reject(cut) }).catch((error: unknown) => {
        expect(error).toBe(cut);
      });
    }
    expect(Math.max(...progress.map((checked) => checked ?? 0))).toBeGreaterThan(0);
    expect(await disputed(library)).toEqual(await disputed(whole));
    expect(await disputed(library)).toHaveLength(1);
  });

  it("keeps nothing of a source that was replaced or removed while it was compared", async () => {
    const library = await libraryOf({ a: FOURTEEN, b: NINETEEN });
    const seen = await library.disputes.nextUnchecked();
    await findDisputes(library);
    const found = await library.disputes.list();
    await library.sources.remove(["a"]);
    await addSources(library, [makeSource("a", "The port is closed.", { contentHash: "other" })]);
    if (seen === undefined) throw new Error("nothing was unchecked");
    await library.disputes.keep(seen, found, "done");
    expect(await library.disputes.list()).toEqual([]);
    expect(await library.disputes.countUnchecked()).toBe(1);
  });
});
