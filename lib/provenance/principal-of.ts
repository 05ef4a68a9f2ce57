import {
  article,
  isArticle,
  isBody,
  isCapitalised,
  lastWord,
  party,
  type ReadSource,
  type SourceContext,
  withLowerArticle,
} from "./source-phrase";
import { households, spokespeople } from "./source-words";

/** For whom someone speaks: "Hale's publicist", "a police spokeswoman", "the office of Ines Vargas". */
export function principalOf(head: string, rest: string, { names }: SourceContext): ReadSource | undefined {
  const noun = lastWord(head).toLowerCase();
  if (!spokespeople.has(noun) && !households.has(noun)) return undefined;
  const behind = (households.has(noun) ? /^of\s(.+)$/u : /^(?:for|of|at)\s(.+)$/u).exec(rest)?.[1];
  const own = head.split(/\s+/).slice(0, -1);
  const before = own.every(isArticle) ? "" : own.join(" ");
  const isOwned = /['’]s?$/u.test(before);
  if (households.has(noun) && behind === undefined && !isOwned) return undefined;
  const principal = behind ?? before.replace(article, "").replace(/['’]s?$/u, "");
  const holder = names.find(({ kind, surface }) => kind === "person" && principal.includes(surface));
  if (holder !== undefined) return party("person", holder.full);
  const isNamed = /\p{Lu}/u.test(principal) || isBody(lastWord(principal));
  // "the prime minister's office" is a body of its own; that of somebody named speaks for them.
  if (!isNamed || (households.has(noun) && !isCapitalised(lastWord(principal)))) return undefined;
  const isPerson =
    /^\p{Lu}[\p{L}'’-]+$/u.test(principal) &&
    !names.some(({ kind, surface }) => kind === "organisation" && surface === principal);
  return party(isPerson ? "person" : "body", withLowerArticle(principal));
}
