import type { Reason } from "@/lib/model";

interface MarkCase {
  readonly what: string;
  readonly text: string;
  readonly reasons: readonly Pick<Reason, "evidence" | "verdict">[];
  /** The marked words, in reading order, with their place where it matters. */
  readonly marked: readonly (string | readonly [words: string, start: number])[];
}

export const markCases: readonly MarkCase[] = [
  {
    what: "the very words of a conflict",
    text: "It stayed shut for 33 days.",
    reasons: [{ evidence: "33 days", verdict: "conflicts" }],
    marked: ["33 days"],
  },
  {
    what: "whole numbers, not digits inside longer ones",
    text: "Page 335 of report 33.5 counts 1,33 and 33 boats.",
    reasons: [{ evidence: "33", verdict: "conflicts" }],
    marked: [["33", 40]],
  },
  {
    what: "a number that ends the sentence",
    text: "They counted 33.",
    reasons: [{ evidence: "33", verdict: "differs" }],
    marked: ["33"],
  },
  {
    what: "equal words of two reasons at two places",
    text: "Nine left and nine came: nine.",
    reasons: [
      { evidence: "nine", verdict: "agrees" },
      { evidence: "nine", verdict: "conflicts" },
    ],
    marked: [
      ["nine", 14],
      ["nine", 25],
    ],
  },
  {
    what: "a conflict rather than the agreement that it overlaps",
    text: "The harbour master of Lenne said so.",
    reasons: [
      { evidence: "harbour master of Lenne", verdict: "agrees" },
      { evidence: "Lenne", verdict: "conflicts" },
    ],
    marked: ["Lenne"],
  },
];

export const unmarkedCases: readonly MarkCase[] = [
  {
    what: "words inside words",
    text: "The ferryman rested.",
    reasons: [{ evidence: "ferry", verdict: "conflicts" }],
    marked: [],
  },
  {
    what: "words that are not there",
    text: "Nobody came.",
    reasons: [{ evidence: "33", verdict: "conflicts" }],
    marked: [],
  },
  {
    what: "slots that are not stated",
    text: "Nobody came.",
    reasons: [{ evidence: "", verdict: "differs" }],
    marked: [],
  },
  {
    what: "digits before a decimal point or a thousands comma",
    text: "It cost 33.4 or 33,000.",
    reasons: [{ evidence: "33", verdict: "conflicts" }],
    marked: [],
  },
];
