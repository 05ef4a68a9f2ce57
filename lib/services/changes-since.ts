import type { Change } from "@/lib/model";
import { changesBetween } from "@/lib/versions";

/** More is no longer a list that anybody reads; what is kept are whole versions. */
const MOST_CHANGES = 200;

/** What a later text says otherwise than an earlier one, the first of it. */
export const changesSince = (earlier: string, later: string): readonly Change[] =>
  changesBetween(earlier, later).slice(0, MOST_CHANGES);
