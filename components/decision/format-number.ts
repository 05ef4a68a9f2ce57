import { spokenLanguage } from "@/lib/words";

const format = (value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(spokenLanguage(), options).format(value);

/** A number of any size, to two places. */
export const plain = (value: number): string => format(value, { maximumFractionDigits: 2 });

/** A number that counts for or against, with its sign. */
export const signed = (value: number): string =>
  format(value, { signDisplay: "exceptZero", minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A probability, 0 to 1. */
export const percent = (probability: number): string =>
  format(probability, { style: "percent", maximumFractionDigits: 1 });
