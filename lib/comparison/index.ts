export { compareFound } from "./bearing/compare-found";
export { compare, comparePrepared } from "./compare";
export { compareDocument } from "./document/compare-document";
export { type ClaimReading, readClaim } from "./parts/claim-reading";
export { compareParts } from "./parts/compare-parts";
export { joinParts } from "./parts/join-parts";
export { standingOf } from "./standing-of";
export { type Prepared, prepare, type Statement } from "./statement";
