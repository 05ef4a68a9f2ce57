import { describe, expect, it } from "vitest";
import { addSources, isCopyDue } from "@/lib/services";
import type { Library } from "@/lib/store";
import { makeSource, openTestLibrary } from "../store/open-test-library";

const day = (number: number): Date => new Date(Date.UTC(2025, 0, number));
const instant = (number: number): string => day(number).toISOString();

const withSource = async (addedAt: string): Promise<Library> => {
  const library = await openTestLibrary();
  await addSources(library, [makeSource("own", "14 ships came.", { addedAt })]);
  return library;
};

describe("a copy of the library", () => {
  it("is due a month after something came into it, or a week", async () => {
    const library = await withSource(instant(1));
    expect(await isCopyDue(library, "month", day(30))).toBe(false);
    expect(await isCopyDue(library, "month", day(31))).toBe(true);
    expect(await isCopyDue(library, "week", day(7))).toBe(false);
    expect(await isCopyDue(library, "week", day(8))).toBe(true);
    expect(await isCopyDue(library, "never", day(300))).toBe(false);
  });

  it("is not due of seeds, nor of nothing", async () => {
    const library = await openTestLibrary();
    const seed = makeSource("seed", "14 ships came.", { addedAt: instant(1), seed: { version: 1 } });
    await addSources(library, [seed]);
    expect(await isCopyDue(library, "week", day(300))).toBe(false);
  });

  it("is not due again of what a copy has, but of a note that was written since", async () => {
    const library = await withSource(instant(1));
    await library.settings.set("copiedAt", instant(10));
    expect(await isCopyDue(library, "month", day(300))).toBe(false);
    await library.notes.put({
      id: "n",
      text: "Ask.",
      tags: [],
      target: { kind: "source", sourceId: "own" },
      createdAt: instant(1),
      updatedAt: instant(11),
    });
    expect(await isCopyDue(library, "month", day(40))).toBe(false);
    expect(await isCopyDue(library, "month", day(41))).toBe(true);
  });

  it("can be put off for three days", async () => {
    const library = await withSource(instant(1));
    await library.settings.set("remindedAt", instant(40));
    expect(await isCopyDue(library, "month", day(42))).toBe(false);
    expect(await isCopyDue(library, "month", day(43))).toBe(true);
  });
});
