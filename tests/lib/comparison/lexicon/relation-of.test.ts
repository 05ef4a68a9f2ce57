import { expect, it } from "vitest";
import { scales } from "@/lib/comparison/lexicon/exclusive-words";
import { relationOf, type WordRelation } from "@/lib/comparison/lexicon/lexicon";
import { lemmaOf } from "@/lib/comparison/words/lemma-of";

const cases: readonly (readonly [string, string, WordRelation])[] = [
  ["film", "movie", "synonym"],
  ["buy", "purchase", "synonym"],
  ["approve", "reject", "antonym"],
  ["increase", "decrease", "antonym"],
  ["north", "east", "antonym"],
  ["positive", "mix", "antonym"],
  ["approve", "adopt", "broader"],
  ["worldwide", "globally", "broader"],
  ["agree", "refuse", "antonym"],
  ["bridge", "tax", "unrelated"],
  ["qwertz", "asdf", "unrelated"],
  ["constructor", "prototype", "unrelated"],
];

it.each(cases)("relates %s and %s as %s, both ways", (a, b, relation) => {
  expect(relationOf(a, b)).toBe(relation);
  expect(relationOf(b, a)).toBe(relation);
});

it.each(scales.split(/[\s/]+/))("meets %s in a text, where words are lemmas", (word) => {
  expect(lemmaOf(word)).toBe(word);
});
