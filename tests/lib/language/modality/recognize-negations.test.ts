import { describe, expect, it } from "vitest";
import { recognizeNegations } from "@/lib/language";
import { textOf } from "@/lib/model";
import { negationCases, withoutNegation } from "./modality.cases";

const read = (text: string) =>
  recognizeNegations(text).map(
    ({ kind, cue, scope }) => `${kind}: ${textOf(text, cue)} > ${textOf(text, scope)}`,
  );

describe("recognizeNegations", () => {
  it.each(negationCases)("reads %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(withoutNegation)("finds none in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
