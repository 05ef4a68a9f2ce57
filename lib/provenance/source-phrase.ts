import type { Name } from "@/lib/model";
import { outletParty, type Party } from "./party";
import { bodyWords, companyWords } from "./source-words";

/** What a source phrase ("two officials", "a report by the Red Cross") comes down to. */
export type ReadSource =
  | { readonly kind: "party"; readonly party: Party; readonly written: boolean }
  | { readonly kind: "anonymous" }
  | { readonly kind: "nobody" };

export interface SourceContext {
  /** Names inside the phrase, as recognised in the passage. */
  readonly names: readonly Name[];
  readonly isOutlet: (name: string) => boolean;
}

export const nobody: ReadSource = { kind: "nobody" };
export const anonymous: ReadSource = { kind: "anonymous" };

/** What opens the part of a phrase behind its head. */
export const complement =
  /\s(?:of|for|at|by|from|with|in|on|who|that|which|familiar|briefed|close|seen|obtained|reviewed|viewed|published|issued|released|unsealed|filed|dated|kept|compiled|collected|gathered)\s/u;
export const article = /^(?:the|an?|its|their|his|her|one|two|three|four|several|some|many|most)\s/iu;

/** An article that stands alone: no word of a name. */
export const isArticle = (word: string): boolean => /^(?:an?|the)$/iu.test(word);

/** True for a common noun that names a body or a company. */
export const isBody = (noun: string): boolean => bodyWords.has(noun) || companyWords.has(noun);
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
export const lastWord = (phrase: string): string => phrase.split(/\s+/).at(-1) ?? "";

/** A body's label reads in a sentence: "the transport ministry", never "their union". */
export const withLowerArticle = (phrase: string): string =>
  phrase.replace(/^an?\s/iu, "").replace(/^(?:the|its|their|his|her|our)\s/iu, "the ");

export const party = (
  kind: Party["kind"],
  label: string,
  written = false,
  roles: readonly string[] = [],
): ReadSource => ({
  kind: "party",
  party: kind === "outlet" ? outletParty(label) : { kind, label, roles },
  written,
});
