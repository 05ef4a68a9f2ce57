export { compareFound } from "./bearing/compare-found";
export { compare, comparePrepared } from "./compare";
export { compareDocument } from "./document/compare-document";
export { standingOf } from "./standing-of";
export { type Prepared, prepare, type Statement } from "./statement";
