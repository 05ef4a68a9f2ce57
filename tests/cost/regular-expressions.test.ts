import { describe, expect, it } from "vitest";
import { pieces } from "../lib/language/any-string.cases";
import { millisecondsOf } from "../regular-expressions/find-blow-up";
import { readExpressions } from "../regular-expressions/read-expressions";

const CHARACTERS = 100_000;
const LONGEST_MS = 50;

/** A pause of the machine does not come back. */
const TRIES = 5;

const quickest = (expression: RegExp, text: string): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && best > LONGEST_MS; attempt += 1)
    best = Math.min(best, millisecondsOf(expression, text));
  return best;
};

describe("a regular expression", () => {
  it(`is through with ${CHARACTERS} hostile characters in ${LONGEST_MS} ms`, { tags: ["H12"] }, async ({
    task,
  }) => {
    const expressions = await readExpressions();
    const texts = pieces.map((piece) => piece.repeat(CHARACTERS / piece.length));
    const times = expressions.map(({ place, expression }) => ({
      place,
      took: Math.max(...texts.map((text) => quickest(expression, text))),
    }));
    const slowest = times.reduce((a, b) => (a.took > b.took ? a : b));
    task.meta.figure = `${expressions.length} expressions on ${pieces.length} texts of ${CHARACTERS} characters: ${slowest.took.toFixed(1)} ms for the slowest, ${slowest.place}`;
    expect(times.filter(({ took }) => took > LONGEST_MS)).toEqual([]);
  });
});
