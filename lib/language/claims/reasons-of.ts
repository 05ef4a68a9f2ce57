import type { ClaimReason } from "@/lib/model";
import type { Analysis } from "../analyze";
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

const has = ({ tokens }: Analysis, words: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => words.has(lower));

const hasTrait = ({ tokens }: Analysis, trait: Trait): boolean =>
  tokens.some(({ lower }) => factsOf(lower).traits.includes(TRAIT_NUMBER[trait]));

/** "Among the first" is an order that a superlative covers already. */
const isMeasure = ({ dimension }: { readonly dimension: string }): boolean => dimension !== "order";

/** In the order in which reasons are shown: what is measured first, what is merely told last. */
const RULES: readonly { readonly reason: ClaimReason; readonly holds: (analysis: Analysis) => boolean }[] = [
  { reason: "quantity", holds: ({ quantities }) => quantities.some(isMeasure) },
  { reason: "date", holds: ({ dates }) => dates.length > 0 },
  { reason: "superlative", holds: ({ superlatives }) => superlatives.length > 0 },
  { reason: "comparison", holds: (analysis) => has(analysis, COMPARING) },
  { reason: "cause", holds: (analysis) => has(analysis, CAUSING) },
  { reason: "attribution", holds: ({ attributions }) => attributions.length > 0 },
  {
    reason: "identity",
    holds: (analysis) => analysis.names.length > 0 && has(analysis, BECOMING) && has(analysis, ROLES),
  },
  { reason: "event", holds: (analysis) => hasTrait(analysis, "past") || hasTrait(analysis, "pastForms") },
  { reason: "status", holds: (analysis) => has(analysis, LASTING) },
];

/** Why a sentence is worth checking, by rules over what was recognised in it; may be empty. */
export function reasonsOf(analysis: Analysis): readonly ClaimReason[] {
  return RULES.filter(({ holds }) => holds(analysis)).map(({ reason }) => reason);
}
