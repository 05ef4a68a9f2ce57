import { expect, test } from "vitest";
import { tokenize } from "@/lib/language";
import { FEATURE_COUNT, TITLE_PART } from "@/lib/language/claims/feature-space";
import { scorerOf } from "@/lib/language/claims/score-features";

const text = "The bridge closed in May.";
const tokens = tokenize(text);

/** Hears titles and nothing else. */
const titleWeights = new Int8Array(FEATURE_COUNT).fill(1, TITLE_PART.steps);

test("what a title says counts for the sentences under it", () => {
  const score = scorerOf(titleWeights, 1);
  expect(score({ text, tokens, title: "Bridge closes" })).toBeGreaterThan(0.5);
});

test("a document without a title has nothing to add, whatever was scored before it", () => {
  const score = scorerOf(titleWeights, 1);
  const untitled = { text, tokens, title: "" };
  expect(score(untitled)).toBe(0.5);
  score({ text, tokens, title: "Bridge closes" });
  expect(score(untitled)).toBe(0.5);
});
