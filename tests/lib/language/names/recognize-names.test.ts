import { describe, expect, it } from "vitest";
import { recognizeNames } from "@/lib/language";
import { nameCases, nameless } from "./names.cases";

const read = (text: string, context?: string) =>
  recognizeNames(text, context).map(({ kind, surface, full, role }) => {
    const linked = full === surface ? "" : ` = ${full}`;
    return `${kind}: ${surface}${linked}${role === undefined ? "" : ` (${role})`}`;
  });

describe("recognizeNames", () => {
  it.each(nameCases)("reads $about", ({ text, context, names }) => {
    expect(read(text, context)).toEqual(names);
  });

  it.each(nameless)("finds no name in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
