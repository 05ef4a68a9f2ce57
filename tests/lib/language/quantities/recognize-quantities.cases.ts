/** What a text states, with only the fields that the case is about. */
export interface QuantityCase {
  readonly text: string;
  readonly surface: string;
  readonly dimension?: string;
  /** `[min, max]`; `undefined` for an open end. */
  readonly ends?: readonly [number | undefined, number | undefined];
  readonly unit?: string;
  readonly counted?: string;
  readonly base?: number;
  readonly per?: string;
  readonly change?: string;
  readonly approximate?: boolean;
}

/** Numbers in digits and words, with their values. */
export const NUMBERS: readonly (readonly [text: string, surface: string, value: number])[] = [
  ["The wall cost 1,800 bricks", "1,800", 1800],
  ["a fleet of 12,34,567 carts", "12,34,567", 1_234_567],
  ["the town of 40 000 souls", "40 000", 40_000],
  ["it fell by 5,25 units", "5,25", 5.25],
  ["1.2bn trees", "1.2bn", 1.2e9],
  ["a crowd of 30k sang", "30k", 30_000],
  ["two dozen wagons", "two dozen", 24],
  ["half a million stamps", "half a million", 500_000],
  ["three quarters of a million letters", "three quarters of a million", 750_000],
  ["one and a half million coins", "one and a half million", 1.5e6],
  ["3 million and a half", "3 million and a half", 3.5e6],
  ["four hundred and sixty-one steps", "four hundred and sixty-one", 461],
  ["seven thousand two hundred geese", "seven thousand two hundred", 7200],
  ["minus twelve", "minus twelve", -12],
  ["it read -7 at noon", "-7", -7],
  ["nine point zero four", "nine point zero four", 9.04],
  ["2½ jars", "2½", 2.5],
  ["10 3/4 jars", "10 3/4", 10.75],
  ["25 lakh voters", "25 lakh", 2_500_000],
  ["it took 80 crores", "80 crores", 800_000_000],
  ["averaged over 18 critics", "18", 18],
  ["a hundred lamps", "a hundred", 100],
  ["the twenty-third lamp", "twenty-third", 23],
  ["the 42nd lamp", "42nd", 42],
];

export const QUANTITIES: readonly QuantityCase[] = [
  { text: "33 freed hostages came home", surface: "33", dimension: "count", counted: "hostage" },
  { text: "about 1,200 young people marched", surface: "about 1,200", counted: "person", approximate: true },
  { text: "more than 900 HAV-3 cases", surface: "more than 900", counted: "case" },
  { text: "one of the hostages spoke", surface: "one", counted: "hostage" },
  { text: "eight dead and 12 wounded", surface: "eight", counted: "dead" },
  { text: "at least 48 boats", surface: "at least 48", ends: [48, undefined], counted: "boat" },
  { text: "more than 90 boats", surface: "more than 90", ends: [90, undefined] },
  { text: "up to 700 workers", surface: "up to 700", ends: [undefined, 700], counted: "worker" },
  { text: "30 or more boats", surface: "30 or more", ends: [30, undefined] },
  { text: "nearly 300 boats", surface: "nearly 300", ends: [300, 300], approximate: true },
  { text: "between 3 and 5 per cent", surface: "between 3 and 5 per cent", ends: [3, 5], unit: "percent" },
  { text: "from 20 to 30 boats", surface: "from 20 to 30", ends: [20, 30] },
  { text: "2 to 3 million people", surface: "2 to 3 million", ends: [2e6, 3e6], counted: "person" },
  { text: "more than 100 and fewer than 300", surface: "more than 100 and fewer than 300", ends: [100, 300] },
  { text: "hundreds of thousands of people", surface: "hundreds of thousands", ends: [200_000, undefined] },
  { text: "two thirds of voters", surface: "two thirds", dimension: "proportion", counted: "voter" },
  {
    text: "more than 6 in 10 voters",
    surface: "more than 6 in 10",
    dimension: "proportion",
    ends: [0.6, undefined],
  },
  { text: "a three-judge panel", surface: "three", counted: "judge" },
  { text: "plus or minus 3 percentage points", surface: "3 percentage points", ends: [3, 3] },
  { text: "one in five adults", surface: "one in five", dimension: "proportion", ends: [0.2, 0.2] },
  { text: "it rose 4.5%", surface: "4.5%", dimension: "proportion", base: 0.045, change: "by" },
  { text: "up 0.25 percentage points", surface: "0.25 percentage points", dimension: "proportion-points" },
  { text: "rates rose by 50 basis points", surface: "50 basis points", ends: [0.5, 0.5], change: "by" },
  { text: "exports fell from 120 to 90", surface: "120", change: "from" },
  {
    text: "worth $5m a month",
    surface: "$5m",
    dimension: "money",
    unit: "dollar",
    ends: [5e6, 5e6],
    per: "month",
  },
  { text: "US$1.5 billion", surface: "US$1.5 billion", dimension: "money", unit: "us dollar" },
  { text: "40 million Canadian dollars", surface: "40 million Canadian dollars", unit: "canadian dollar" },
  { text: "3 euros 50 cents", surface: "3 euros 50 cents", unit: "euro", ends: [3.5, 3.5] },
  { text: "300 million pounds was lent", surface: "300 million pounds", dimension: "money" },
  { text: "six pounds of flour", surface: "six pounds", dimension: "mass" },
  { text: "after six weeks", surface: "six weeks", dimension: "time", base: 42 },
  { text: "a 42-day truce", surface: "42-day", dimension: "time", base: 42 },
  { text: "a 33-year-old baker", surface: "33-year-old", dimension: "age", unit: "year" },
  { text: "Ruth Okafor, 61, said so", surface: "61", dimension: "age" },
  { text: "aged 17", surface: "17", dimension: "age" },
  { text: "a 3-inch nail", surface: "3-inch", dimension: "length", base: 0.0762 },
  { text: "he is 5 ft 6 in tall", surface: "5 ft 6 in", unit: "foot", ends: [5.5, 5.5] },
  { text: "a field of 12 km2", surface: "12 km2", dimension: "area", base: 12e6 },
  { text: "90 kilometres per hour", surface: "90 kilometres per hour", dimension: "speed", base: 25 },
  {
    text: "it was 68 degrees fahrenheit",
    surface: "68 degrees fahrenheit",
    dimension: "temperature",
    base: 20,
  },
  { text: "the temperature hit 31 degrees", surface: "31 degrees", dimension: "temperature" },
  { text: "turn it 90 degrees", surface: "90 degrees", dimension: "angle" },
  { text: "five attacks a month", surface: "five", counted: "attack", per: "month" },
];

/** Nothing here is a quantity. */
export const NO_QUANTITIES: readonly string[] = [
  "the COVID-19 ward",
  "at 9:30 sharp",
  "an F-16 landed",
  "a Boeing 777F took off",
  "no one came",
  "the one you mentioned",
  "that one is mine",
  "they love one another",
  "version 4.2.1.7",
  "model A1B2",
  "every year is the same",
  "an hour passed quickly",
  "over the hill",
];
