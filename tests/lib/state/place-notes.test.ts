import { describe, expect, it } from "vitest";
import type { Claim, Note, Span } from "@/lib/model";
import { placeInText, placeOnPage, targetOfClaim, targetOfPassage } from "@/lib/state";
import type { PageWithClaims } from "@/lib/state/page-view";

const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const noteOn = (target: Note["target"]): Note => ({
  id: "n",
  text: "Ask.",
  target,
  tags: [],
  createdAt: "2025-03-05T10:00:00Z",
  updatedAt: "2025-03-05T10:00:00Z",
});

describe("a note on a passage of a source", () => {
  const old =
    "The river rose. It fell again.\n\nThe river rose. The old bridge by the quay held for a night.";
  const second = spanOf(old, "The river rose.", 5);
  const place = (now: string, span: Span) => {
    const [placed] = placeInText(now, [noteOn(targetOfPassage("post", old, span))]);
    return placed?.span === undefined ? undefined : now.slice(placed.span.start, placed.span.end);
  };

  it("stays on its own words among equal ones", () => {
    const [placed] = placeInText(old, [noteOn(targetOfPassage("post", old, second))]);
    expect(placed?.span).toMatchObject(second);
  });

  it("moves with its words when the source has a new text", () => {
    const now = `New lead.\n\n${old}`;
    const [placed] = placeInText(now, [noteOn(targetOfPassage("post", old, second))]);
    expect(placed?.span?.start).toBe(second.start + "New lead.\n\n".length);
  });

  it("is found where its sentence was edited", () => {
    const now = old.replace("held for a night", "held for one night");
    expect(place(now, spanOf(old, "The old bridge by the quay held for a night."))).toBe(
      "The old bridge by the quay held for one night.",
    );
  });

  it.each([
    ["its words are gone", "The river rose. It fell again."],
    ["a figure stands where a word stood", old.replace("for a night", "for 12 nights")],
    ["its words were turned round", old.replace("held for", "never held for")],
  ])("has no place when %s", (_, now) => {
    expect(place(now, spanOf(old, "The old bridge by the quay held for a night."))).toBeUndefined();
  });

  it("on the whole source needs no place", () => {
    expect(placeInText(old, [noteOn({ kind: "source", sourceId: "post" })])).toEqual([]);
  });
});

describe("a note on a claim of a page", () => {
  const text = "Ferries rest. The ferry carried 12 people on Monday. Quays are wet.";
  const claimOf = (id: string, words: string, of = text): Claim => ({
    ...spanOf(of, words),
    id,
    text: words,
    context: "",
    score: 0.9,
    why: ["quantity"],
  });
  const claim = claimOf("ferry", "The ferry carried 12 people on Monday.");
  const page: PageWithClaims = {
    kind: "ready",
    reading: {
      document: { title: "Ferries", url: "https://news.example/ferries" },
      outcome: { kind: "read", partly: false },
      sentences: 3,
      claims: [claim],
    },
    text,
    findings: new Map(),
    comparison: { kind: "done" },
  };
  const note = noteOn(targetOfClaim(claim, page));

  it("stays with its claim", () => {
    expect(placeOnPage(text, [claim], [note]).onClaims.get("ferry")).toEqual([note]);
  });

  it("stays with the claim that its edited sentence became", () => {
    const now = text.replace("on Monday", "last Monday");
    const edited = claimOf("new id", "The ferry carried 12 people last Monday.", now);
    expect(placeOnPage(now, [edited], [note]).onClaims.get("new id")).toEqual([note]);
  });

  it("stands apart while its words are there but state no claim", () => {
    expect(placeOnPage(text, [claimOf("other", "Quays are wet.")], [note])).toMatchObject({
      elsewhere: [note],
      orphans: [],
    });
  });

  it("is an orphan where another figure stands in its sentence: never on the wrong text", () => {
    const now = text.replace("12", "21");
    const corrected = claimOf("ferry", "The ferry carried 21 people on Monday.", now);
    expect(placeOnPage(now, [corrected], [note])).toMatchObject({ orphans: [note], elsewhere: [] });
    expect(placeOnPage(now, [corrected], [note]).onClaims.size).toBe(0);
  });
});
