import type { Dimension, Quantity } from "@/lib/model";
import type { KnownWord } from "../text/known-word";

const stems = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs and nouns of change, all forms; "up" and "down" stand for them in reports on markets. */
const CHANGE_WORDS = stems(
  "rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreases decreased decreasing grow grows grew grown growing drop drops dropped dropping climb climbs climbed climbing decline declines declined declining jump jumps jumped jumping slip slips slipped soar soared soaring plunge plunged plunging surge surged surging shrink shrank shrunk shrinking gain gains gained gaining lose lost losing cut cuts cutting reduce reduces reduced reducing raise raises raised raising lower lowers lowered expand expanded widen widened narrow narrowed tumble tumbled slide slid advance advanced edge edged double doubled change changed up down added shed",
);

const MAX_DISTANCE = 6;

/** The part that a number plays in a change: "rose by 5" or "rose 5%" (by), "rose to 5" (to), "from 5" (from). */
export function readChange(
  tokens: readonly KnownWord[],
  first: number,
  dimension: Dimension,
): NonNullable<Quantity["change"]> | undefined {
  const before = tokens[first - 1]?.lower;
  const isPreposition = before === "by" || before === "to" || before === "from";
  const isDirect = dimension === "proportion" || dimension === "proportion-points" || dimension === "money";
  if (!isPreposition && !(isDirect && before !== undefined && CHANGE_WORDS.has(before))) return undefined;
  if (!isPreposition) return "by";
  for (let at = first - 2; at >= Math.max(0, first - 2 - MAX_DISTANCE); at--) {
    if (CHANGE_WORDS.has(tokens[at]?.lower ?? "")) return before;
  }
  return undefined;
}
