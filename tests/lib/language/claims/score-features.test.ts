import { expect, test } from "vitest";
import { FEATURE_COUNT, TITLE_PART } from "@/lib/language/claims/feature-space";
import { scorersOf } from "@/lib/language/claims/score-features";
import { sentenceOf } from "@/lib/language/claims/sentence";

const sentence = sentenceOf("The bridge closed in May.");

/** Hear titles and nothing else. */
const scorerUnder = scorersOf(new Int8Array(FEATURE_COUNT).fill(1, TITLE_PART.steps), 1);

test("what a title says counts for the sentences under it", () => {
  expect(scorerUnder("Bridge closes")(sentence)).toBeGreaterThan(0.5);
});

test("a document without a title has nothing to add, whatever was scored before it", () => {
  const untitled = scorerUnder("");
  scorerUnder("Bridge closes")(sentence);
  expect(untitled(sentence)).toBe(0.5);
  expect(scorerUnder("")(sentence)).toBe(0.5);
});

test("speech has no title", () => {
  expect(scorerUnder()(sentence)).toBe(0.5);
});
