import { mainSubject } from "./distant-subject";
import { type AttributionDraft, lowerAt, type Scan } from "./scan";
import { subjectBefore } from "./subject-before";

/** Shorter quotations behind a colon are titles and terms as often as speech. */
const minimumTokens = 6;

/** `She has one rule: "Never sail on a Friday."`: a quotation behind a colon, without a verb of speech. */
export function colonAttribution(scan: Scan, colon: number): AttributionDraft | undefined {
  const { reading, sentence } = scan;
  const end = scan.quoteEnds.get(colon + 1);
  if (lowerAt(scan, colon) !== ":" || end === undefined || end - colon < minimumTokens) return undefined;
  const source =
    scan.drafts.at(-1)?.source ??
    mainSubject(reading, sentence.from, colon) ??
    subjectBefore(reading, colon, sentence.from);
  if (source === undefined) return undefined;
  return {
    source,
    cue: { from: colon, to: colon + 1 },
    content: [{ from: colon + 1, to: end }],
    closing: false,
  };
}
