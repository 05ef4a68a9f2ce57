import fc from "fast-check";
import { expect, it } from "vitest";
import { lemmaOf } from "@/lib/comparison/words/lemma-of";

const cases: readonly (readonly [string, string])[] = [
  ["released", "release"],
  ["releasing", "release"],
  ["talks", "talk"],
  ["stopped", "stop"],
  ["parties", "party"],
  ["cities", "city"],
  ["churches", "church"],
  ["carried", "carry"],
  ["marries", "marry"],
  ["biggest", "big"],
  ["fell", "fall"],
  ["children", "child"],
  ["deaths", "die"],
  ["agreed", "agree"],
  ["missing", "miss"],
  ["bus", "bus"],
  ["crisis", "crisis"],
  ["during", "during"],
  ["morning", "morning"],
  ["evenings", "evening"],
  ["red", "red"],
];

it.each(cases)("brings %s to %s", (word, lemma) => {
  expect(lemmaOf(word)).toBe(lemma);
});

it("returns a word for every string", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (word) => {
      expect(lemmaOf(word).length).toBeLessThanOrEqual(word.length + 1);
    }),
  );
});
