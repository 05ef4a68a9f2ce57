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
  return CURRENCY_NAMES[unit] ?? capitalized(unit).replace(/ (?:lari|peso)$/u, (end) => end);
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

/** What the data would mark of one quantity when it looks for values of `type` only. */
function valuesOf(text: string, quantity: QuantityReading, type: QuantityType): MarkedValue[] {
  const { dimension, magnitude, parts, unit = "" } = quantity;
  const amounts = (name: (part: QuantityPart) => string): MarkedValue[] =>
    parts.map((part) => marked(text, part.amount, part.value, name(part)));
  const surfaceOf = (part: QuantityPart): string => text.slice(part.amount.start, part.amount.end);
  switch (type) {
    case "number":
      return dimension === "order" ? [] : parts.map((part) => marked(text, part.number, part.value));
    case "ordinal":
      return dimension === "order" ? parts.map((part) => marked(text, part.number, part.value)) : [];
    case "percent":
      return dimension === "proportion" && unit === "percent" ? amounts(() => "%") : [];
    case "range":
      return magnitude.min === magnitude.max || magnitude.approximate
        ? []
        : [marked(text, quantity, interval(quantity))];
    case "currency":
      return dimension === "money" ? amounts((part) => currencyName(unit, surfaceOf(part))) : [];
    case "dimension":
      return DIMENSIONS.has(dimension) ? amounts(() => dimensionName(unit)) : [];
    case "temperature":
      return dimension === "temperature" ? amounts(() => TEMPERATURES[unit] ?? unit) : [];
    case "age":
      return dimension === "age" && parts.every((part) => part.amount.end > part.number.end)
        ? amounts(() => capitalized(unit))
        : [];
  }
}

/** Exact span, value and unit of quantities; each file is scored on the one type it marks. */
export async function evaluateQuantities(path: string): Promise<Evaluation> {
  const files = await readValueFiles(path);
  return scoreValues(files, (row, file) => {
    const type = typeOf(file);
    if (type === undefined)
      throw new Error(`${path}/${file.name}: the type of value that the rows mark is unknown`);
    return recognizeQuantities(row.text).flatMap((quantity) => valuesOf(row.text, quantity, type));
  });
}
