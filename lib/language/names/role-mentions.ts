import type { Name } from "@/lib/model";
import type { Reading } from "../words/read-words";
import { spanOfTokens } from "../words/span-of-tokens";
import { WordClass } from "../words/word-class";

const roleBits = WordClass.role | WordClass.roleModifier;

/** Each role and each of its endings ("press secretary" of "white house press secretary") to those who hold it. */
function holdersByRole(names: readonly Name[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { role, full } of names) {
    if (role === undefined) continue;
    const words = role.split(" ");
    for (let from = 0; from < words.length; from += 1) {
      const ending = words.slice(from).join(" ");
      const known = holders.get(ending);
      if (known === undefined) holders.set(ending, new Set([full]));
      else known.add(full);
    }
  }
  return holders;
}

/** Index after the role that begins at `from`, in lower case and with the role itself last; `from` if there is none. */
function endOfRole({ classes }: Reading, from: number): number {
  let to = from;
  while (((classes[to] ?? 0) & roleBits) !== 0 && ((classes[to] ?? 0) & WordClass.capitalised) === 0) to += 1;
  // "the special envoy Adam Boehler" is the name's own role.
  const named = ((classes[to] ?? 0) & WordClass.capitalised) !== 0;
  return named || ((classes[to - 1] ?? 0) & WordClass.role) === 0 ? from : to;
}

/** "the press secretary": lower-case mentions of a role that exactly one named person of the document holds. */
export function roleMentions(reading: Reading, names: readonly Name[]): Name[] {
  if (!names.some((name) => name.role !== undefined)) return [];
  // Few texts mention a role again, and only those need to know who holds which.
  let holders: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const { tokens, text } = reading;
  const mentions: Name[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.lower !== "the") continue;
    const to = endOfRole(reading, index + 1);
    if (to === index + 1) continue;
    const { start, end } = spanOfTokens(reading, index, to);
    const role = text.slice(reading.starts[index + 1], end).toLowerCase();
    holders ??= holdersByRole(names);
    const [full, ...others] = holders.get(role) ?? [];
    if (full === undefined || others.length > 0) continue;
    mentions.push({ start, end, kind: "person", surface: text.slice(start, end), full, role });
  }
  return mentions;
}
