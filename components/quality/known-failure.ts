import type { Relation } from "@/lib/model";

/** Why an answer falls short. */
export type FailureCause =
  | "otherCause"
  | "arithmetic"
  | "rewording"
  | "weakerDenial"
  | "officeHeld"
  | "timeOfDay"
  | "inference";

/** A claim beside a passage for which the answer falls short, seen and not yet mended. */
export interface KnownFailure {
  readonly cause: FailureCause;
  readonly claim: string;
  readonly passage: string;
  readonly says: Relation | "silent";
  readonly better: Relation;
}
