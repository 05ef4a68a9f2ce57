import type { TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { cueNouns, linksNeedingOwner } from "./cue-nouns";
import { contentEnd } from "./find-content";
import { type AttributionDraft, bitsAt, lowerAt, type Scan } from "./scan";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subject-before";

const owners = new Set("my your his her its our their whose".split(" "));

/** How many adjectives may stand between owner and noun: "his long and public support". */
const maximumAdjectives = 3;

/** Whose claim it is: "his claim", "the senator's repeated claim". */
function ownerBefore(scan: Scan, noun: number): TokenRange | undefined {
  const floor = Math.max(scan.sentence.from, noun - 1 - maximumAdjectives);
  for (let index = noun - 1; index >= floor; index -= 1) {
    const lower = lowerAt(scan, index);
    if (owners.has(lower)) return { from: index, to: index + 1 };
    const plural = (lower === "'" || lower === "’") && lowerAt(scan, index - 1).endsWith("s");
    if (lower === "'s" || lower === "’s" || plural) {
      return subjectBefore(scan.reading, index, scan.sentence.from);
    }
    const bits = bitsAt(scan, index);
    if ((bits & (WordClass.determiner | WordClass.preposition | WordClass.auxiliary)) !== 0) return undefined;
    if (scan.reading.tokens[index]?.kind === "punctuation" && lower !== "-") return undefined;
  }
  return undefined;
}

/** "his claim that ...", "a warning by doctors that ...", "her support for ...", with the noun at `index`. */
export function nounAttribution(scan: Scan, index: number): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const links = cueNouns.get(lowerAt(scan, index));
  if (links === undefined) return undefined;
  let link = index + 1;
  let source = ownerBefore(scan, index);
  const next = lowerAt(scan, link);
  if (source === undefined && links.has("that") && (next === "by" || next === "from" || next === "among")) {
    while (link < sentence.to && lowerAt(scan, link) !== "that" && link - index < maximumAdjectives + 4)
      link += 1;
    if (lowerAt(scan, link) !== "that") return undefined;
    source = subjectAfter(reading, index + 2, link);
  }
  const word = lowerAt(scan, link);
  if (!links.has(word) || (source === undefined && linksNeedingOwner.has(word))) return undefined;
  const start = word === "that" || word === "to" ? link : link + 1;
  const to = contentEnd(reading, start, sentence.to, word === "that" ? "clause" : "phrase", scan.quoteEnds);
  if (to <= start + 1) return undefined;
  return { source, cue: { from: index, to: link }, content: [{ from: start, to }], closing: false };
}
