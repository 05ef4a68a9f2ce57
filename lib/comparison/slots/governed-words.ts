import type { Span } from "@/lib/model";
import type { Prepared } from "../statement";

/** What a cue governs first is what it turns round; later words of its scope may be side matters. */
const mostGoverned = 2;

/** Positions of the first content words inside `scope`. */
export function governedWords({ content, words }: Prepared, scope: Span): number[] {
  const governed: number[] = [];
  for (const position of content) {
    const word = words[position];
    if (word === undefined || word.start < scope.start || word.wordKind !== "content") continue;
    if (word.end > scope.end || governed.length === mostGoverned) break;
    governed.push(position);
  }
  return governed;
}
