import { describe, expect, it } from "vitest";
import { recognizeModalities } from "@/lib/language";
import { textOf } from "@/lib/model";
import { modalityCases, withoutModality } from "./modality.cases";

const read = (text: string) =>
  recognizeModalities(text).map(
    ({ kind, cue, scope }) => `${kind}: ${textOf(text, cue)} > ${textOf(text, scope)}`,
  );

describe("recognizeModalities", () => {
  it.each(modalityCases)("reads %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(withoutModality)("takes as plain fact: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
