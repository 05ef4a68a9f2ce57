export { type DateOptions, type DateReading, recognizeDates } from "./recognize-dates";
