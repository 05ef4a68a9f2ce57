import { describe, expect, it } from "vitest";
import { detectInParts } from "@/entrypoints/reader/detect-in-parts";
import { detectClaims } from "@/lib/language";
import { LONGEST_CLAIM } from "@/lib/messaging";
import { textOf } from "@/lib/model";

const paragraph = (index: number) =>
  `In ${1950 + index} the port of Larvik closed ${index + 3} of its berths, the harbour master said on Tuesday. It rained.`;
const long = Array.from({ length: 60 }, (_, index) => paragraph(index)).join("\n\n");
const info = { title: "Berths close" };

function detected(text: string) {
  const work = detectInParts(text, info);
  let turns = 0;
  for (;;) {
    const step = work.next();
    if (step.done) return { ...step.value, turns };
    turns++;
  }
}

describe("detectInParts", () => {
  it("finds in parts what is found in the whole", () => {
    const whole = detectClaims({ text: long, info });
    const { claims, sentences, words, turns } = detected(long);
    expect(turns).toBeGreaterThan(3);
    expect({ sentences, words }).toEqual({ sentences: whole.sentences.length, words: whole.words });
    expect(claims).toEqual(whole.claims);
  });

  it("gives sentences that come again ids of their own", () => {
    const { claims } = detected(`${long}\n\n${long}`);
    expect(claims.length).toBeGreaterThan(60);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  it("keeps every claim at its place in the text", () => {
    for (const claim of detected(long).claims) expect(textOf(long, claim)).toBe(claim.text);
  });

  it("leaves out what is longer than any sentence, and keeps the claims around it", () => {
    const endless = `In 1950 the port closed ${"34 berths and ".repeat(LONGEST_CLAIM / 10)}all quays.`;
    const { claims } = detected(`${paragraph(1)}\n\n${endless}\n\n${paragraph(2)}`);
    expect(claims.map(({ text }) => text.slice(0, 7))).toEqual(["In 1951", "In 1952"]);
  });

  it("finds nothing in nothing", () => {
    expect(detected("")).toMatchObject({ claims: [], sentences: 0, words: 0 });
  });
});
