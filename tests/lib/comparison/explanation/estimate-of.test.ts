import { describe, expect, it } from "vitest";
import { estimateOf } from "@/lib/comparison/explanation/estimate-of";

/** A logistic model with known weights: each influence must come out as weight times value. */
const weights: Readonly<Record<string, number>> = { shared: 2, missing: -1.5, length: 0 };
const logistic = (features: Readonly<Record<string, number>>) =>
  1 / (1 + Math.exp(-Object.entries(weights).reduce((sum, [name, w]) => sum + w * (features[name] ?? 0), 0)));

describe("the influences on a probability", () => {
  it("are what each feature adds to the log odds, the strongest first", () => {
    const { probability, influences } = estimateOf(
      "bearing",
      { shared: 0.5, missing: 2, length: 9 },
      logistic,
    );
    expect(probability).toBeCloseTo(logistic({ shared: 0.5, missing: 2 }), 10);
    expect(influences.map(({ name }) => name)).toEqual(["missing", "shared"]);
    expect(influences.map(({ weight }) => weight)).toEqual([expect.closeTo(-3, 8), expect.closeTo(1, 8)]);
  });

  it("leave out what is 0 and what changes nothing", () => {
    expect(estimateOf("bearing", { shared: 0, length: 4 }, logistic).influences).toEqual([]);
  });
});
