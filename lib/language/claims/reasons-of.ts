import type { ClaimReason } from "@/lib/model";
import type { Token } from "../text/tokenize";
import { TRAIT_NUMBER, type Trait } from "./trait-names";
import { factsOf } from "./word-facts";

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const COMPARING = wordsOf(
  "than compared versus unlike whereas double doubled doubles twice triple tripled halved outpaced exceeded exceeds surpassed rose rises risen fell falls fallen grew grown declined dropped increased decreased surged jumped gained",
);

const CAUSING = wordsOf(
  "because cause caused causes causing due led resulted triggered prompted linked contributes contributed prevents prevented reduces reduced blamed",
);

const BECOMING = wordsOf("is was are were became becomes named");

const ROLES = wordsOf(
  "owner founder chief president chairman chairwoman director minister secretary governor mayor senator member leader head ceo author captain coach manager spokesman spokeswoman husband wife son daughter brother sister father mother king queen judge commander capital subsidiary",
);

const LASTING = wordsOf("is are has have remains remain contains includes owns holds serves lives belongs");

/** The words of a sentence, and the traits that they give it. */
interface Signs {
  readonly words: ReadonlySet<string>;
  readonly traits: ReadonlySet<number>;
}

const has = ({ words }: Signs, list: ReadonlySet<string>): boolean =>
  [...words].some((word) => list.has(word));

const hasTrait = ({ traits }: Signs, ...wanted: readonly Trait[]): boolean =>
  wanted.some((trait) => traits.has(TRAIT_NUMBER[trait]));

/** In the order in which reasons are shown: what is measured first, what is merely told last. */
const RULES: readonly { readonly reason: ClaimReason; readonly holds: (signs: Signs) => boolean }[] = [
  { reason: "quantity", holds: (signs) => hasTrait(signs, "digitNumbers", "number") },
  { reason: "date", holds: (signs) => hasTrait(signs, "years", "time") },
  { reason: "superlative", holds: (signs) => hasTrait(signs, "superlative") },
  { reason: "comparison", holds: (signs) => has(signs, COMPARING) },
  { reason: "cause", holds: (signs) => has(signs, CAUSING) },
  { reason: "attribution", holds: (signs) => hasTrait(signs, "reporting") },
  { reason: "identity", holds: (signs) => has(signs, BECOMING) && has(signs, ROLES) },
  { reason: "event", holds: (signs) => hasTrait(signs, "past", "pastForms") },
  { reason: "status", holds: (signs) => has(signs, LASTING) },
];

/**
 * Why a sentence is worth checking, by its words alone: a page's reader carries the scorer, not the recognisers of
 * values, names and attributions, which would triple its size. May be empty.
 */
export function reasonsOf(tokens: readonly Token[]): readonly ClaimReason[] {
  const signs: Signs = {
    words: new Set(tokens.map(({ lower }) => lower)),
    traits: new Set(tokens.flatMap(({ lower }) => factsOf(lower).traits)),
  };
  return RULES.filter(({ holds }) => holds(signs)).map(({ reason }) => reason);
}
