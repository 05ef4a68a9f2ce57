import { describe, expect, it } from "vitest";
import { type QueryTerm, queriesFor } from "@/lib/retrieval";

/** The words of the claim itself; related words weigh less. */
const terms = (query: readonly QueryTerm[]) =>
  query.filter(({ weight }) => weight === 1).map(({ term }) => term);

describe("queriesFor", () => {
  it("leaves the deciding values out of the query for contrary evidence", () => {
    const { main, counter } = queriesFor("34 ships returned to Varna on 5 March");
    expect(terms(main)).toEqual(["34", "ship", "return", "varna", "5", "march"]);
    expect(terms(counter)).toEqual(["ship", "return", "varna"]);
  });

  it("treats a superlative as a deciding value", () => {
    expect(terms(queriesFor("the first direct talks since 1997").counter)).toEqual(["direct", "talk"]);
  });

  it("has no second query for a claim without a deciding value", () => {
    expect(queriesFor("The ferry sank").counter).toEqual([]);
  });

  it("does not search for the letters of web addresses", () => {
    expect(terms(queriesFor("Ferry sank https://example.org/a pic.example.com/b9x").main)).toEqual([
      "ferri",
      "sank",
    ]);
  });

  it("asks nothing for a claim without content words", () => {
    expect(queriesFor("It was not so")).toEqual({ main: [], counter: [] });
  });
});

describe("related words", () => {
  it("are searched for with less weight than the words of the claim", () => {
    const { main } = queriesFor("The hostages returned");
    const weightOf = (word: string) => main.find(({ term }) => term === word)?.weight ?? 0;
    expect(weightOf("captiv")).toBeGreaterThan(0);
    expect(weightOf("captiv")).toBeLessThan(weightOf("hostag"));
  });
});
