import type { TokenRange } from "../words/read-words";
import type { AttributionDraft } from "./scan";

/**
 * A sentence that is a quotation and nothing else goes on with the one before it:
 * `"One thing," she said. "Another."` gives the second quotation to the same speaker.
 */
export function continueQuotes(
  sentences: readonly TokenRange[],
  drafts: readonly AttributionDraft[][],
  quoteEnds: ReadonlyMap<number, number>,
): void {
  let speaker: AttributionDraft | undefined;
  sentences.forEach((sentence, index) => {
    const own = drafts[index] ?? [];
    const quoteEnd = quoteEnds.get(sentence.from);
    if (own.length === 0 && quoteEnd !== undefined && quoteEnd >= sentence.to - 1 && speaker !== undefined) {
      speaker.content.push({ from: sentence.from, to: quoteEnd });
      return;
    }
    // A participle after the speaker ("..., she said, referring to it") does not take the floor from him.
    speaker = own.findLast(
      (draft) => draft.closing || draft.content.some((piece) => quoteEnds.has(piece.from)),
    );
  });
}
