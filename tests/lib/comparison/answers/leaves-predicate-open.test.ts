import { describe, expect, it } from "vitest";
import { prepare } from "@/lib/comparison";
import { pairOf } from "@/lib/comparison/alignment/pair";
import { leavesPredicateOpen } from "@/lib/comparison/answers/leaves-predicate-open";
import { compareFound } from "@/lib/comparison/bearing/compare-found";

const open: readonly [claim: string, passage: string][] = [
  ["Ada Quay leads the port authority of Wexcombe.", "Ada Quay left the port authority of Wexcombe."],
  ["Ben Ortel was born in Marlow.", "Ben Ortel grew up in Marlow."],
  ["Ada Quay resigned as mayor of Wexcombe.", "Ada Quay is still mayor of Wexcombe."],
  [
    "The truce began on January 19, 2025.",
    "The war lasted from October 7, 2023, to January 19, 2025, when a truce was signed.",
  ],
  ["The dam burst in 2004 because of heavy rain.", "The dam burst in 2004 because of poor concrete."],
  ["The fire in Marlow was caused by lightning.", "The fire in Marlow was caused by a cigarette."],
];

const answered: readonly [claim: string, passage: string][] = [
  ["Ada Quay leads the port authority of Wexcombe.", "Ada Quay heads the port authority of Wexcombe."],
  ["The truce began on January 19, 2025.", "The truce started on January 19, 2025."],
  ["The dam burst in 2004 because of heavy rain.", "Heavy rain made the dam burst in 2004."],
  ["Wexcombe avoided talks with Marlow in 2019.", "In 2019 Wexcombe did not hold talks with Marlow."],
  ["The hall is known as the Lantern.", "The hall, nicknamed the Lantern, opened in 1931."],
  ["Four towns without a ferry.", "Four towns have no ferry."],
];

const pair = (claim: string, passage: string) => pairOf(prepare({ text: claim }), prepare({ text: passage }));

describe("leavesPredicateOpen", () => {
  it.each(open)("says so, and nothing is supported: %s / %s", (claim, passage) => {
    expect(leavesPredicateOpen(pair(claim, passage))).toBe(true);
    expect(compareFound(prepare({ text: claim }), prepare({ text: passage }))?.relation).not.toBe("supports");
  });

  it.each(answered)("finds the answer: %s / %s", (claim, passage) => {
    expect(leavesPredicateOpen(pair(claim, passage))).toBe(false);
  });
});
