import { expect, it } from "vitest";
import { nodesOf, readSources, type SourceFile } from "./lib/words/read-sources";
import { findBlowUp } from "./regular-expressions/find-blow-up";

interface Literal {
  readonly place: string;
  readonly expression: RegExp;
}

/** The literals of a file, and what `RegExp` is given as one string. */
function expressionsIn(file: SourceFile): Literal[] {
  return [...nodesOf(file)].flatMap((node): Literal[] => {
    const literal = node as unknown as { start: number; regex?: { pattern: string; flags: string } };
    if (literal.regex === undefined) return [];
    const line = file.code.slice(0, literal.start).split("\n").length;
    const { pattern, flags } = literal.regex;
    return [{ place: `${file.path}:${line}`, expression: new RegExp(pattern, flags) }];
  });
}

const timeoutMs = 120_000;

it.each([
  ["^(a+)+$", "u"],
  [" +$", "u"],
  ["(?<=x)[a-z]+!", "u"],
])("the check finds that /%s/%s takes more than linear time", { timeout: timeoutMs }, (source, flags) => {
  expect(findBlowUp(new RegExp(source, flags))).toBeDefined();
});

it.each([
  ["(?<! ) +$", "u"],
  ["\\p{Lu}.{0,60}$", "u"],
])("the check lets /%s/%s pass, which takes linear time", { timeout: timeoutMs }, (source, flags) => {
  expect(findBlowUp(new RegExp(source, flags))).toBeUndefined();
});

const expressions = (await readSources(["components", "entrypoints", "lib", "seeds"])).flatMap(expressionsIn);

it.each(expressions)("$place takes linear time: $expression", { timeout: timeoutMs }, ({ expression }) => {
  expect(findBlowUp(expression)).toBeUndefined();
});
