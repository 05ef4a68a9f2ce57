import { beforeAll, describe, expect, it } from "vitest";
import type { Claim, Finding } from "@/lib/model";
import { crossReference, loadSeeds } from "@/lib/services";
import { seedCorpus } from "@/seeds";
import { openTestLibrary } from "../store/open-test-library";
import { alteredClaims } from "./altered-claims.cases";

const claimOf = (text: string, index: number): Claim => ({
  id: `${index}`,
  text,
  context: "",
  score: 1,
  why: [],
  start: 0,
  end: text.length,
});

let faithful: Finding[] = [];
let altered: Finding[] = [];

beforeAll(async () => {
  const library = await openTestLibrary();
  await loadSeeds(library, seedCorpus, { now: () => new Date("2025-03-07T00:00:00Z") });
  const ask = (texts: readonly string[]) =>
    crossReference(library, { title: "Altered", publishedAt: "2025-03-06" }, texts.map(claimOf));
  faithful = await ask(alteredClaims.map((each) => each.faithful));
  altered = await ask(alteredClaims.map((each) => each.altered));
});

const numbered = alteredClaims.map((each, index) => ({ ...each, index }));

describe("a claim that the seed corpus bears out", () => {
  it.each(numbered)("is supported: $faithful", ({ index, disputed }) => {
    expect(faithful[index]?.standing).toBe(disputed ? "contested" : "supported");
  });
});

describe("the same claim with one slot altered", () => {
  it.each(numbered)("is not supported: $altered", ({ index }) => {
    expect(altered[index]?.standing).not.toBe("supported");
  });

  it.each(numbered.filter(({ seen }) => seen))("conflicts with the $slot: $altered", ({ index }) => {
    expect(altered[index]?.evidence.some(({ relation }) => relation === "conflicts")).toBe(true);
  });
});
