import type { Claim, Evidence } from "@/lib/model";
import { hashOfSource } from "@/lib/state";

/** A claim of a source with what the other sources say of it, strongest first. */
export interface PicturedClaim {
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}

interface Quote {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
}

/** Where a mark leads: to its quote in the stored text. */
export const quoteAddress = ({ sourceId, start, end }: Quote): string =>
  hashOfSource({ sourceId, passage: { start, end } });
