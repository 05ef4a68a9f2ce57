import { describe, expect, it } from "vitest";
import { countryOfSeat, type PlaceRelation, relatePlaces } from "@/lib/language";

const cases: readonly [string, string, PlaceRelation][] = [
  ["Paris", "France", "within"],
  ["France", "Paris", "holds"],
  ["Paris", "Germany", "apart"],
  ["Paris", "Berlin", "apart"],
  ["Paris", "paris", "same"],
  ["US", "America", "same"],
  // through a state, or a region
  ["Chicago", "Illinois", "within"],
  ["Chicago", "United States", "within"],
  ["Brooklyn", "New York", "within"],
  ["Glasgow", "Britain", "within"],
  ["Rafah", "Gaza", "within"],
  ["Chicago", "Texas", "apart"],
  // demonyms stand for their countries
  ["Scottish", "British", "within"],
  ["Scottish", "English", "apart"],
  // a contested territory lies in both
  ["Crimea", "Russia", "within"],
  ["Crimea", "Ukraine", "within"],
  ["Crimea", "Turkey", "apart"],
  // two towns of one name
  ["Portland", "Oregon", "within"],
  ["Portland", "Maine", "within"],
  // what holds what is not known
  ["Vienna", "Europe", "unclear"],
  ["European", "French", "unclear"],
  ["Wexcombe", "France", "unclear"],
  ["Wexcombe", "Asia", "unclear"],
  // neither is known to hold towns
  ["Wexcombe", "Paris", "apart"],
  ["Wexcombe", "Alderney Cross", "apart"],
];

describe("where two places lie", () => {
  it.each(cases)("%s, %s: %s", (a, b, relation) => {
    expect(relatePlaces(a, b)).toBe(relation);
  });

  it("is told the same way from either side", () => {
    const turned = { within: "holds", holds: "within", same: "same", apart: "apart", unclear: "unclear" };
    for (const [a, b, relation] of cases) expect(relatePlaces(b, a)).toBe(turned[relation]);
  });
});

describe("the country of a seat of government", () => {
  it.each([
    ["Paris", "France"],
    ["Kiev", "Ukraine"],
    ["The Hague", "Netherlands"],
    ["Lyon", undefined],
    ["Munich", undefined],
  ])("%s: %s", (seat, country) => {
    expect(countryOfSeat(seat)).toBe(country);
  });
});
