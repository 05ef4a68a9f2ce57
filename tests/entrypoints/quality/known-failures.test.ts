import { describe, expect, it } from "vitest";
import { knownFailures, missedClaims } from "@/entrypoints/quality/known-failures";
import { prepare } from "@/lib/comparison";
import { compareFound } from "@/lib/comparison/bearing/compare-found";
import { detectClaims } from "@/lib/language";

describe("the failures that the page names", () => {
  it.each(knownFailures)("are still there: $claim / $passage", ({ claim, passage, says, better }) => {
    const answer = compareFound(prepare({ text: claim }), prepare({ text: passage }));
    expect(answer?.relation ?? "silent").toBe(says);
    expect(better).not.toBe(says);
  });

  it.each(missedClaims)("are still missed: %s", (text) => {
    expect(detectClaims({ text, info: { title: "" } }).claims).toEqual([]);
  });
});
