import { expect, it } from "vitest";
import { figuresOf, outcomeOf } from "@/scripts/eval/anchor/score-anchoring";

const page = "The quay was closed on Monday.\n\nTraders complained.";
const of = (sentence: string, painted?: string) => ({
  id: "a",
  sentence,
  page,
  how: painted === undefined ? undefined : ("exact" as const),
  painted: painted ?? "",
});

it.each([
  ["same words", of("Traders complained.", "Traders \n complained.")],
  ["edited words", of("The quay was closed on a Monday.", "The quay was closed on Monday.")],
  ["wrong text", of("Traders complained.", "The quay was closed on Monday.")],
  ["wrong text", of("Traders complained.", "")],
  ["missed", of("Traders complained.")],
  ["not in the page", of("Nobody came.")],
])("an anchoring has the outcome %s", (outcome, anchoring) => {
  expect(outcomeOf(anchoring)).toBe(outcome);
});

it("counts what is painted among all sentences and among those of the page", () => {
  const figures = figuresOf("page", [of("Traders complained.", "Traders complained."), of("Nobody came.")]);
  expect(figures).toMatchObject({ "page: painted once": 0.5, "page: painted once of those in it": 1 });
});
