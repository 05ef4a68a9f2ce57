import type { Name } from "@/lib/model";
import { type Reading, readWords } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { findRuns } from "./find-runs";
import { linkNames } from "./link-names";
import { nameRun } from "./name-run";
import { roleMentions } from "./role-mentions";

const NONE: ReadonlySet<string> = new Set();

function namesOf(reading: Reading, seen: ReadonlySet<string>): Name[] {
  const names: Name[] = [];
  for (const run of findRuns(reading, seen)) nameRun(reading, run, names);
  return names;
}

/**
 * The proper names of `text` in order, without overlaps: people with role, organisations, places, demonyms.
 * Short forms, acronyms and mentions by role ("the press secretary") carry the full form as seen in `text` or
 * in `context`, the text before it. Linear in the length of both.
 */
export function recognizeNames(text: string, context = "", reading: Reading = readWords(text)): Name[] {
  if ((reading.present & WordClass.capitalised) === 0) return [];
  const before = context === "" ? [] : namesOf(readWords(context), NONE);
  const seen = before.length === 0 ? NONE : new Set(before.map((name) => name.surface));
  const names = namesOf(reading, seen);
  const mentions = roleMentions(reading, before.length === 0 ? names : [...before, ...names]);
  const linked = linkNames(names, before);
  if (mentions.length === 0) return linked;
  return [...linked, ...mentions].sort((a, b) => a.start - b.start);
}
