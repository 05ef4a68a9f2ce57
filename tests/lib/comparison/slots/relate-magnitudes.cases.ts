import type { MagnitudeRelation } from "@/lib/comparison/slots/relate-magnitudes";
import type { Magnitude } from "@/lib/model";

export const exactly = (value: number): Magnitude => ({
  min: value,
  max: value,
  minIncluded: true,
  maxIncluded: true,
  approximate: false,
});
const about = (value: number): Magnitude => ({ ...exactly(value), approximate: true });
const moreThan = (min: number): Magnitude => ({
  min,
  minIncluded: false,
  maxIncluded: false,
  approximate: false,
});
export const atLeast = (min: number): Magnitude => ({ ...moreThan(min), minIncluded: true });
const lessThan = (max: number): Magnitude => ({
  max,
  minIncluded: false,
  maxIncluded: false,
  approximate: false,
});
const between = (min: number, max: number): Magnitude => ({ ...exactly(min), max });

export const cases: readonly (readonly [string, Magnitude, Magnitude, MagnitudeRelation])[] = [
  ["33 by 33", exactly(33), exactly(33), "within"],
  ["at least 30 by 33", atLeast(30), exactly(33), "within"],
  ["at least 30 by 30", atLeast(30), exactly(30), "within"],
  ["more than 30 by at least 31", moreThan(30), atLeast(31), "within"],
  ["30 to 40 by 35", between(30, 40), exactly(35), "within"],
  ["0.3 by 0.1 + 0.2", exactly(0.3), exactly(0.1 + 0.2), "within"],
  ["33 by at least 30", exactly(33), atLeast(30), "wider"],
  ["more than 40 by more than 30", moreThan(40), moreThan(30), "wider"],
  ["1,200,000 by 1,234,567", exactly(1_200_000), exactly(1_234_567), "rounded"],
  ["5.2 by 5.24", exactly(5.2), exactly(5.24), "rounded"],
  ["about 1,800 by 1,778", about(1800), exactly(1778), "within"],
  ["1,778 by about 1,800", exactly(1778), about(1800), "near"],
  ["about 100 by 95", about(100), exactly(95), "near"],
  ["more than 21.7 million by 21.7 million", moreThan(21_700_000), exactly(21_700_000), "rounded"],
  ["more than 500 by at least 400", moreThan(500), atLeast(400), "wider"],
  ["more than 500 by over 498", moreThan(500), moreThan(498), "apart"],
  ["34 by 33", exactly(34), exactly(33), "apart"],
  ["30 by 33", exactly(30), exactly(33), "apart"],
  ["more than 30 by 30", moreThan(30), exactly(30), "apart"],
  ["more than 30 by less than 25", moreThan(30), lessThan(25), "apart"],
  ["about 100 by 60", about(100), exactly(60), "apart"],
];
