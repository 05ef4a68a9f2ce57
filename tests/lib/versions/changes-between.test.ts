import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween } from "@/lib/versions";
import { changed, unchanged } from "./changes-between.cases";

describe("changesBetween", () => {
  it.each(changed)("tells $title", ({ before, after, changes }) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });

  it.each(unchanged)("tells nothing of %s", (_, before, after) => {
    expect(changesBetween(before, after)).toEqual([]);
  });

  it("tells of every sentence of any two texts, verbatim", () => {
    const sentence = fc.constantFrom(
      "The port handled 412 ships.",
      "The port handled 421 ships.",
      "Ada Quay opened the lock.",
      "Fog lay over the bay.",
    );
    const text = fc.array(sentence, { maxLength: 8 }).map((sentences) => sentences.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const change of changesBetween(before, after)) {
          if ("sentence" in change) expect(after).toContain(change.sentence);
          if ("after" in change && change.after !== undefined) expect(after).toContain(change.after);
          if ("before" in change && change.before !== undefined) expect(before).toContain(change.before);
        }
        expect(changesBetween(before, before)).toEqual([]);
      }),
    );
  });
});
