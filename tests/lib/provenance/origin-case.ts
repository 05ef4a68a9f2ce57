import type { Testimony } from "@/lib/provenance";

/** Passages that bear on one claim, with the origins that a careful reader would count. */
export interface OriginCase {
  readonly title: string;
  readonly claim: string;
  readonly passages: readonly Testimony[];
  readonly groups: readonly (readonly number[])[];
  readonly unknown?: readonly number[];
}

/** A passage of an outlet; an empty outlet or date is one that is not known. */
export const by = (outlet: string, publishedAt: string, text: string, context?: string): Testimony => ({
  text,
  ...(outlet === "" ? {} : { outlet }),
  ...(publishedAt === "" ? {} : { publishedAt }),
  ...(context === undefined ? {} : { context }),
});
