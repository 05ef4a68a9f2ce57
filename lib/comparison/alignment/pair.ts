import type { Prepared } from "../statement";
import { type Alignment, align } from "./align";

/** Claim and passage with their alignment: what every slot is compared on. */
export interface Pair {
  readonly claim: Prepared;
  readonly passage: Prepared;
  readonly alignment: Alignment;
}

export const pairOf = (claim: Prepared, passage: Prepared): Pair => ({
  claim,
  passage,
  alignment: align(claim, passage),
});
