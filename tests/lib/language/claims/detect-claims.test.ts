import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseShown, detectClaims } from "@/lib/language";
import { CLAIMS, NOT_CLAIMS } from "./detect-claims.cases";

const info = { title: "Ministry publishes report" };

const detect = (text: string) => detectClaims({ text, info });

/** Any UTF-16 units at all, halves of surrogate pairs among them. */
const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe("detectClaims", () => {
  test.each(CLAIMS)("finds a claim and says why: $text", ({ text, why }) => {
    const [claim] = detect(text).claims;
    expect(claim?.text).toBe(text);
    expect(claim?.why).toEqual(expect.arrayContaining([...why]));
  });

  test.each(NOT_CLAIMS)("takes no $kind for a claim: $text", ({ text }) => {
    expect(detect(text).claims).toEqual([]);
  });

  test("every claim scores above every other sentence of a mixed document", () => {
    const text = [...CLAIMS, ...NOT_CLAIMS].map((sentence) => sentence.text).join("\n\n");
    expect(detect(text).claims.map((claim) => claim.text)).toEqual(CLAIMS.map((claim) => claim.text));
  });

  test("gives the text before a claim, at most 400 characters, as its context", () => {
    const before = "A quiet line. ".repeat(60).trim();
    const text = `${before}\n\n${CLAIMS[0]?.text}`;
    const [claim] = detect(text).claims;
    expect(claim?.context.length).toBeLessThanOrEqual(400);
    expect(text.slice(0, claim?.start)).toContain(claim?.context);
  });

  test("an id stays when other paragraphs come and go, and differs when the words come twice", () => {
    const sentence = CLAIMS[1]?.text ?? "";
    const alone = detect(sentence).claims.map(({ id }) => id);
    const amid = detect(`It rained.\n\n${sentence}\n\nThen it stopped.`).claims.map(({ id }) => id);
    const twice = detect(`${sentence}\n\n${sentence}`).claims.map(({ id }) => id);
    expect(amid).toEqual(alone);
    expect(twice[0]).toBe(alone[0]);
    expect(new Set(twice).size).toBe(2);
  });

  test("any string gives ordered spans inside it, each with its own text, and scores from 0 to 1", () => {
    fc.assert(
      fc.property(anyString, fc.string(), (text, title) => {
        const { sentences, claims } = detectClaims({ text, info: { title } });
        let last = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const claim of claims) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.text);
          expect(claim.score).toBeGreaterThan(0);
          expect(claim.score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("survives lone surrogates, a million characters without a space, and no text at all", () => {
    for (const text of ["", "\ud800\udc00\ud800", "x".repeat(1_000_000), "'\"".repeat(100_000)]) {
      expect(() => detect(text)).not.toThrow();
    }
  });
});

describe("chooseShown", () => {
  const { claims, words } = detect(CLAIMS.map(({ text }) => text).join("\n\n"));

  test("keeps at most one claim for so many words, the best, in reading order", () => {
    const shown = chooseShown(claims, words, 40);
    const best = [...claims].sort((a, b) => b.score - a.score).slice(0, shown.length);
    expect(shown).toHaveLength(Math.ceil(words / 40));
    expect(shown).toEqual(claims.filter((claim) => best.includes(claim)));
  });

  test("shows all where the text is long enough", () => {
    expect(chooseShown(claims, 10_000)).toEqual(claims);
  });

  test("prefers what evidence can decide to what is likelier but holds no figure, date or first", () => {
    const told = { id: "a", text: "", context: "", start: 0, end: 1, score: 0.9, why: ["event"] } as const;
    const counted = { ...told, id: "b", start: 2, end: 3, score: 0.6, why: ["quantity"] } as const;
    expect(chooseShown([told, counted], 40, 40)).toEqual([counted]);
  });
});
