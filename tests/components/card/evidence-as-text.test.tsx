import { describe, expect, it } from "vitest";
import { evidenceAsText } from "@/components/card/evidence-as-text";
import { claim, evidenceOf, findingOf } from "./evidence-of";

describe("evidenceAsText", () => {
  it("lays claim, standing, quotes and what parts them out as plain text", () => {
    const conflict = evidenceOf("conflicts", {
      reasons: [
        { slot: "date", claim: "Monday", evidence: "Tuesday", verdict: "conflicts", note: "dates-apart" },
        { slot: "name", claim: "quay", evidence: "quay", verdict: "agrees", note: "same-name" },
      ],
    });
    const text = evidenceAsText(claim, findingOf("conflicting", [conflict]));
    expect(text).toContain("Claim: “The quay was closed on Monday.”");
    expect(text).toContain("Conflicting (1 source, 1 origin).");
    expect(text).toContain("“The quay was shut on Tuesday.”");
    expect(text).toContain("Monday / Tuesday: the dates exclude each other");
    expect(text).not.toContain("quay / quay");
    expect(text).toContain("Origin: Port authority");
  });

  it("says that the sources are silent", () => {
    expect(evidenceAsText(claim, findingOf("silent", [], 0))).toContain("Silent. None");
  });
});
