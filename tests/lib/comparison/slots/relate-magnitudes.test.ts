import fc from "fast-check";
import { expect, it } from "vitest";
import { relateMagnitudes } from "@/lib/comparison/slots/relate-magnitudes";
import { atLeast, cases, exactly } from "./relate-magnitudes.cases";

it.each(cases)("bears out or refutes %s", (_, claim, passage, relation) => {
  expect(relateMagnitudes(claim, passage)).toBe(relation);
});

it("bears every number out by itself and by every lower bound", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(), (value, less) => {
      expect(relateMagnitudes(exactly(value), exactly(value))).toBe("within");
      expect(relateMagnitudes(atLeast(value - less), exactly(value))).toBe("within");
    }),
  );
});
