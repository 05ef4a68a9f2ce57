import { describe, expect, it } from "vitest";
import { likeness, sketchOf } from "@/lib/versions";

/** A text of its own for each number: words drawn by a small generator, so that runs of five seldom recur. */
function textOf(seed: number, words: number): string[] {
  let state = seed * 2_654_435_761 + 1;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `w${state % 997}`;
  });
}

const shares = (a: string, b: string) => sketchOf(a).some((band) => sketchOf(b).includes(band));

describe("sketchOf", () => {
  it("has a part in common for a text and a copy with a few words edited", () => {
    const found = Array.from({ length: 40 }, (_, seed) => {
      const words = textOf(seed, 400);
      return shares(words.join(" "), words.with(100, "edited").with(300, "too").join(" "));
    });
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(36);
  });

  it("has nothing in common for other texts", () => {
    const texts = Array.from({ length: 40 }, (_, seed) => textOf(seed, 400).join(" "));
    const pairs = texts.slice(1).map((text, index) => shares(texts[index] ?? "", text));
    expect(pairs.filter(Boolean)).toEqual([]);
  });

  it("does not tell short texts apart", () => {
    expect(sketchOf("The port handled 412 ships.")).toEqual([]);
  });
});

describe("likeness", () => {
  it("orders texts by what they share", () => {
    const words = textOf(1, 300);
    const text = words.join(" ");
    const edited = likeness(text, words.with(9, "edited").join(" "));
    const half = likeness(text, [...words.slice(0, 150), ...textOf(2, 150)].join(" "));
    expect([likeness(text, text), edited, half, likeness(text, textOf(3, 300).join(" "))]).toEqual(
      [1, edited, half, 0].sort((a, b) => b - a),
    );
    expect(half).toBeGreaterThan(0.2);
  });
});
