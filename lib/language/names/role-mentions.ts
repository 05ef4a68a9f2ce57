import type { Name } from "@/lib/model";
import type { Reading } from "../words/read-words";
import { WordClass } from "../words/word-classes";

/** "the press secretary": lower-case mentions of a role that exactly one named person of the document holds. */
export function roleMentions(reading: Reading, names: readonly Name[]): Name[] {
  const holders = names.filter((name) => name.role !== undefined);
  if (holders.length === 0) return [];
  const { tokens, classes, text } = reading;
  const mentions: Name[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.lower !== "the") continue;
    let to = index + 1;
    const roleBits = WordClass.role | WordClass.roleModifier;
    while (((classes[to] ?? 0) & roleBits) !== 0 && ((classes[to] ?? 0) & WordClass.capitalised) === 0)
      to += 1;
    const last = tokens[to - 1];
    const first = tokens[index + 1];
    if (last === undefined || first === undefined || to === index + 1) continue;
    // "the special envoy Adam Boehler" is the name's own role.
    if (((classes[to] ?? 0) & WordClass.capitalised) !== 0 || ((classes[to - 1] ?? 0) & WordClass.role) === 0)
      continue;
    const role = text.slice(first.start, last.end).toLowerCase();
    const fulls = new Set(
      holders
        .filter((name) => name.role === role || name.role?.endsWith(` ${role}`))
        .map((name) => name.full),
    );
    const [full] = fulls;
    const start = tokens[index]?.start ?? first.start;
    if (full === undefined || fulls.size !== 1) continue;
    mentions.push({ start, end: last.end, kind: "person", surface: text.slice(start, last.end), full, role });
  }
  return mentions;
}
