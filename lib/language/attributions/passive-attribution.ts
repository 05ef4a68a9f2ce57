import { WordClass } from "../words/word-class";
import { Frame, quotedAs } from "./cue-verbs";
import { contentEnd } from "./find-content";
import { type AttributionDraft, bitsAt, lowerAt, type Scan } from "./scan";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subject-before";

const forms = new Set("be is are was were been being isn't aren't wasn't weren't".split(" "));

/** True when a form of "to be" stands in the verb group before the participle at `cue`. */
export function isPassive(scan: Scan, group: number, cue: number): boolean {
  if (lowerAt(scan, cue).endsWith("ing")) return false;
  for (let index = group; index < cue; index += 1) if (forms.has(lowerAt(scan, index))) return true;
  return false;
}

/** "The news was first reported by Reuters": the subject is the content, and the source follows "by". */
function reportedBy(scan: Scan, group: number, cue: number): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const subject = subjectBefore(reading, group, sentence.from);
  const source = subjectAfter(reading, cue + 2, sentence.to);
  if (subject === undefined || source === undefined) return undefined;
  return { source, cue: { from: group, to: cue + 1 }, content: [subject], closing: false };
}

/**
 * "X is expected to do Y", "X seems to do Y": nobody is named, and what is expected is X with all that follows.
 */
export function passiveAttribution(
  scan: Scan,
  group: number,
  cue: number,
  frames: number,
): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const passive = isPassive(scan, group, cue);
  if (!passive && (frames & Frame.appearance) === 0) return undefined;
  const next = lowerAt(scan, cue + 1);
  if (passive && next === "by") return reportedBy(scan, group, cue);
  if (next === "as" && quotedAs.has(lowerAt(scan, cue))) return undefined;
  const clause = next === "to" || next === "as";
  const adjective = !passive && (bitsAt(scan, cue + 1) & WordClass.preposition) === 0;
  if (!clause && !adjective) return undefined;
  const subject = subjectBefore(reading, group, sentence.from);
  const to = contentEnd(reading, cue + 1, sentence.to, "phrase", scan.quoteEnds);
  if (subject === undefined || to <= cue + 1) return undefined;
  return {
    source: undefined,
    cue: { from: group, to: cue + 1 },
    content: [subject, { from: cue + 1, to }],
    closing: false,
  };
}
