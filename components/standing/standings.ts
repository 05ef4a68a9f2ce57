import type { Relation, Standing } from "@/lib/model";

/** From what asks for the reader's eye first to what does not. */
export const STANDINGS = [
  "conflicting",
  "contested",
  "supported",
  "unclear",
  "silent",
] as const satisfies Standing[];

/** The mark a relation is drawn with: that of the standing it would make alone. */
export const markOfRelation: Readonly<Record<Relation, Standing>> = {
  supports: "supported",
  conflicts: "conflicting",
  differs: "unclear",
  related: "silent",
};
