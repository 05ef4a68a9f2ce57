export type { DateReading, RangeEnd } from "./date-reading";
export { type DateOptions, recognizeDates } from "./recognize-dates";
