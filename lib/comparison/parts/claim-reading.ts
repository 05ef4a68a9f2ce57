import { type Prepared, prepare, type Statement } from "../statement";
import { type ClaimPart, splitClaim } from "./split-claim";

/** A claim read once, to be compared with many passages: whole, and part by part where it says several things. */
export interface ClaimReading {
  readonly whole: Prepared;
  /** Empty for a claim that says one thing. */
  readonly parts: readonly (ClaimPart & { readonly statement: Prepared })[];
}

/** Reads a claim whole and in parts; any string is allowed. The other parts are the context of each. */
export function readClaim(claim: Statement): ClaimReading {
  const whole = prepare(claim);
  const context = `${claim.context ?? ""} ${claim.text}`.trim();
  const parts = splitClaim(whole).map((part) => ({
    ...part,
    statement: prepare({ ...claim, text: part.text, context }),
  }));
  return { whole, parts };
}
