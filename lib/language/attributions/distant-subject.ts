import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { cueVerbs } from "./cue-verbs";
import { subjectBefore } from "./subject-before";
import { startOfVerbGroup } from "./verb-group";

const finite = WordClass.auxiliary | WordClass.modal | WordClass.verb;

/** Shortest word whose "-ed" or "-ing" is taken for a verb's ending: "acted", not "need". */
const shortestInflected = 5;

function isVerb({ tokens, classes }: Reading, index: number): boolean {
  const bits = classes[index] ?? 0;
  const lower = tokens[index]?.lower ?? "";
  if ((bits & WordClass.capitalised) !== 0) return false;
  const inflected = lower.length >= shortestInflected && (lower.endsWith("ed") || lower.endsWith("ing"));
  return (bits & finite) !== 0 || inflected || cueVerbs.has(lower);
}

/** How far the verb that governs an infinitive may stand before it: "has done next to nothing to explain". */
const governorWindow = 8;

/** The subject of the verb that governs the infinitive at `to`: "Sanders" in "Sanders is struggling to show". */
export function subjectOfGovernor(reading: Reading, to: number, floor: number): TokenRange | undefined {
  for (let index = to - 1; index > Math.max(floor, to - governorWindow); index -= 1) {
    if (reading.tokens[index]?.kind === "punctuation") return undefined;
    if (isVerb(reading, index)) return subjectBefore(reading, startOfVerbGroup(reading, index, floor), floor);
  }
  return undefined;
}

/** The subject of the first verb between `from` and `limit` that has one: mostly that of the main clause. */
export function mainSubject(reading: Reading, from: number, limit: number): TokenRange | undefined {
  for (let index = from + 1; index < limit; index += 1) {
    if (!isVerb(reading, index)) continue;
    const subject = subjectBefore(reading, startOfVerbGroup(reading, index, from), from);
    if (subject !== undefined) return subject;
  }
  return undefined;
}
