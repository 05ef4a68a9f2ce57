import { describe, expect, it } from "vitest";
import { recognizeSuperlatives } from "@/lib/language";
import { textOf } from "@/lib/model";
import { superlativeCases, withoutSuperlative } from "./superlatives.cases";

const read = (text: string) =>
  recognizeSuperlatives(text).map(({ canonical, over }) =>
    over === undefined ? canonical : `${canonical} > ${textOf(text, over)}`,
  );

describe("recognizeSuperlatives", () => {
  it.each(superlativeCases)("reads %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(withoutSuperlative)("finds none in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
