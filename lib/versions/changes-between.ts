import type { Change } from "@/lib/model";
import { alignSentences } from "./align-sentences";
import { changedFacts } from "./changed-facts";

/** How outlets open a notice that they changed what they had said. */
const NOTICE =
  /^(?:\W{0,3}(?:correction|clarification|amendment|editor['’]?s['’]? note|update[d]?)\b[^a-z]{0,40}[:—–-]|(?:an earlier|a previous) version of this\b|this (?:article|story|report|piece|headline) (?:was|has been) (?:updated|corrected|amended|edited|clarified)\b)/i;

/** Facts and wording keep the order of the text among themselves. */
const RANK: Readonly<Record<Change["kind"], number>> = {
  correction: 0,
  number: 1,
  date: 1,
  name: 1,
  attribution: 1,
  reworded: 1,
  added: 2,
  removed: 3,
};

/**
 * What a later version of a text says otherwise, fact by fact: correction notices first, then edited sentences in the
 * order of the text, then what was added and what is gone. Empty for texts of the same sentences.
 */
export function changesBetween(before: string, after: string): readonly Change[] {
  const changes = alignSentences(before, after).flatMap(({ before: old, after: now }): Change[] => {
    if (now === undefined) return old === undefined ? [] : [{ kind: "removed", before: old }];
    if (old === undefined) return [{ kind: NOTICE.test(now) ? "correction" : "added", after: now }];
    const facts = changedFacts(old, now);
    return facts.length > 0 ? facts : [{ kind: "reworded", before: old, after: now }];
  });
  return changes.sort((a, b) => RANK[a.kind] - RANK[b.kind]);
}
