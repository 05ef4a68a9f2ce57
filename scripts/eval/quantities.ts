import { type QuantityPart, type QuantityReading, recognizeQuantities } from "@/lib/language";
import type { Span } from "@/lib/model";
import { scoreValues } from "./score-values";
import type { Evaluation } from "./task";
import { type MarkedValue, readValueFiles, type ValueFile } from "./value-rows";

type QuantityType =
  | "number"
  | "ordinal"
  | "percent"
  | "range"
  | "currency"
  | "dimension"
  | "temperature"
  | "age";

const TYPES: Readonly<Record<string, QuantityType>> = {
  number: "number",
  ordinal: "ordinal",
  percent: "percent",
  "number-range": "range",
  currency: "currency",
  dimension: "dimension",
  temperature: "temperature",
  age: "age",
};

/** The one type that a file is about: from its name, or from the types of its rows. */
function typeOf(file: ValueFile): QuantityType | undefined {
  const name = /^recognizers-(?<type>.+)$/u.exec(file.name)?.groups?.type ?? "";
  const marked = file.rows.flatMap((row) => row.values).find((value) => value.type !== undefined)?.type;
  return (
    TYPES[name] ??
    (Object.values(TYPES).includes(marked as QuantityType) ? (marked as QuantityType) : undefined)
  );
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Units of money whose names in the data are not ours with a capital. */
const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  "us dollar": "United States dollar",
  yen: "Japanese yen",
  yuan: "Chinese yuan",
};

function currencyName(unit: string, surface: string): string {
  if (unit === "penny" && /pence$/iu.test(surface)) return "Pence";
  return CURRENCY_NAMES[unit] ?? capitalized(unit);
}

/** British spellings and tonnes, which the data writes the American way and calls tons. */
const dimensionName = (unit: string): string =>
  capitalized(
    unit
      .replace(/metre/gu, "meter")
      .replace(/litre/gu, "liter")
      .replace(/^tonne$/u, "ton"),
  );

const TEMPERATURES: Readonly<Record<string, string>> = {
  "degree celsius": "C",
  "degree fahrenheit": "F",
  kelvin: "K",
};

const DIMENSIONS = new Set([
  "length",
  "area",
  "volume",
  "mass",
  "speed",
  "energy",
  "power",
  "information",
  "angle",
]);

/** An interval as the data writes it: `[20,30]`, `(30,)`. */
function interval({ magnitude }: QuantityReading): string {
  const left = magnitude.min !== undefined && magnitude.minIncluded ? "[" : "(";
  const right = magnitude.max !== undefined && magnitude.maxIncluded ? "]" : ")";
  return `${left}${magnitude.min ?? ""},${magnitude.max ?? ""}${right}`;
}

const marked = (text: string, { start, end }: Span, value: number | string, unit?: string): MarkedValue => ({
  surface: text.slice(start, end),
  start,
  end,
  value,
  ...(unit === undefined ? {} : { unit }),
});

const LETTER = /\p{L}/u;
/** Words of approximation stand outside the ranges of the data. */
const APPROXIMATION = /^(?:about|around|some|roughly|approximately|nearly|almost)\s+/iu;

/** Ranges of the data reach from the word that bounds to the last number; units after it stay outside. */
function rangeSpan(text: string, quantity: QuantityReading): Span {
  const last = quantity.parts.at(-1);
  const approximation = APPROXIMATION.exec(text.slice(quantity.start, quantity.end))?.[0].length ?? 0;
  const isClosedByWord = last !== undefined && quantity.end > last.amount.end;
  return {
    start: quantity.start + approximation,
    end: isClosedByWord ? quantity.end : (last?.number.end ?? quantity.end),
  };
}

/** What the data would mark of one quantity when it looks for values of `type` only. */
function valuesOf(text: string, quantity: QuantityReading, type: QuantityType): MarkedValue[] {
  const { dimension, magnitude, parts, unit = "" } = quantity;
  const surfaceOf = (part: QuantityPart): string => text.slice(part.amount.start, part.amount.end);
  // A number whose unit stands with another ("eight to 10 feet") has none in the data.
  const withUnit = parts.filter(
    (part) => part.amount.end - part.amount.start > part.number.end - part.number.start,
  );
  const amounts = (name: (part: QuantityPart) => string): MarkedValue[] =>
    withUnit.map((part) => marked(text, part.amount, part.value, name(part)));
  switch (type) {
    case "number":
      // Digits glued to a unit ("25ml") are no number of their own there.
      return dimension === "order"
        ? []
        : parts
            .filter((part) => part.form !== "vague" && !LETTER.test(text.charAt(part.number.end)))
            .map((part) => marked(text, part.number, part.value));
    case "ordinal":
      return dimension === "order" ? parts.map((part) => marked(text, part.number, part.value)) : [];
    case "percent":
      if (dimension === "proportion" && unit === "percent") return amounts(() => "%");
      return parts
        .filter((part) => part.form === "fraction" && /\bout of\b/iu.test(surfaceOf(part)))
        .map((part) => marked(text, part.amount, part.value * 100, "%"));
    case "range":
      return magnitude.min === magnitude.max || parts[0]?.form === "vague"
        ? []
        : [marked(text, rangeSpan(text, quantity), interval(quantity))];
    case "currency":
      return dimension === "money" ? amounts((part) => currencyName(unit, surfaceOf(part))) : [];
    case "dimension":
      return DIMENSIONS.has(dimension) ? amounts(() => dimensionName(unit)) : [];
    case "temperature":
      return dimension === "temperature" && unit in TEMPERATURES
        ? amounts(() => TEMPERATURES[unit] ?? unit)
        : [];
    case "age":
      return dimension === "age" ? amounts(() => capitalized(unit)) : [];
  }
}

/** Exact span, value and unit of quantities; each file is scored on the one type it marks. */
export async function evaluateQuantities(path: string): Promise<Evaluation> {
  const files = await readValueFiles(path);
  return scoreValues(files, (row, file) => {
    const type = typeOf(file);
    if (type === undefined)
      throw new Error(`${path}: the type of value that the rows of ${file.name} mark is unknown`);
    return recognizeQuantities(row.text).flatMap((quantity) => valuesOf(row.text, quantity, type));
  });
}
