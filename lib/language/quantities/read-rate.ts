import type { KnownWord } from "../text/known-word";
import { singularOf } from "./counted-noun";
import { UNIT_WORDS } from "./units";

const MAX_WORDS_BEFORE_PER = 4;

/** The unit that a rate is over, when one follows within the noun group: "month" in "5 attacks a month". */
export function readRate(tokens: readonly KnownWord[], at: number): string | undefined {
  for (let index = at; index < at + MAX_WORDS_BEFORE_PER; index++) {
    const token = tokens[index];
    const following = tokens[index + 1];
    if (token === undefined || following?.kind !== "word") return undefined;
    if (token.lower === "per") return following.lower === "cent" ? undefined : singularOf(following.lower);
    if (token.lower === "a" || token.lower === "an" || token.lower === "each" || token.lower === "every") {
      const unit = UNIT_WORDS.get(following.lower);
      const isShare =
        following.lower === "share" ||
        following.lower === "barrel" ||
        following.lower === "head" ||
        following.lower === "person";
      return unit !== undefined || isShare ? (unit?.name ?? following.lower) : undefined;
    }
    if (token.kind !== "word" && token.text !== "-") return undefined;
  }
  return undefined;
}
