import type { Attribution, Span } from "@/lib/model";
import { type Reading, readWords, type TokenRange } from "../words/read-words";
import { spanOfTokens } from "../words/span-of-tokens";
import { WordClass } from "../words/word-class";
import { isAnonymous } from "./anonymous-source";
import { continueQuotes } from "./continue-quotes";
import { findQuotes } from "./find-quotes";
import { mannerOf } from "./manner-of";
import { outerSentences } from "./outer-sentences";
import { refineChains } from "./refine-chains";
import type { AttributionDraft } from "./scan";
import { scanSentence } from "./scan-sentence";
import { speakerLabel } from "./speaker-label";

const NO_ENDS: ReadonlyMap<number, number> = new Map();
const NO_CLOSES: ReadonlySet<number> = new Set();

function finish(
  reading: Reading,
  draft: AttributionDraft,
  quoteStarts: ReadonlyMap<number, number>,
): Attribution {
  const span = (range: TokenRange): Span => spanOfTokens(reading, range.from, range.to);
  const cue = span(draft.cue);
  const quoted = draft.content.some((piece) => quoteStarts.has(piece.from));
  const base = {
    source: draft.source === undefined ? { start: cue.start, end: cue.start } : span(draft.source),
    cue,
    content: draft.content.map(span),
    manner: mannerOf(reading, draft, quoted),
    anonymous: draft.source !== undefined && isAnonymous(reading, draft.source),
    quoted,
  };
  return draft.via === undefined ? base : { ...base, via: span(draft.via) };
}

/**
 * Who is said to say, think or report what in `text`, in order of the cues. Contents do not overlap: what is
 * reported inside another's words is not listed. An empty `source` span (at the cue's start) means that the
 * text names none ("is expected to"). Linear in the length of the text.
 */
export function recognizeAttributions(text: string, reading: Reading = readWords(text)): Attribution[] {
  if ((reading.present & WordClass.attributionCue) === 0) return [];
  const quotes = findQuotes(reading);
  const quoteEnds = quotes.length === 0 ? NO_ENDS : new Map(quotes.map((quote) => [quote.from, quote.to]));
  const quoteCloses = quotes.length === 0 ? NO_CLOSES : new Set(quotes.map((quote) => quote.to));
  const sentences = outerSentences(reading, quotes);
  let labelled = 0;
  const bySentence = sentences.map((sentence) => {
    const label = speakerLabel(reading, sentence);
    if (label !== undefined) {
      labelled = label.content[0]?.to ?? labelled;
      return [label];
    }
    return sentence.from < labelled ? [] : scanSentence(reading, sentence, quoteEnds, quoteCloses);
  });
  continueQuotes(sentences, bySentence, quoteEnds);
  return bySentence
    .flatMap((drafts) => refineChains(reading, drafts))
    .map((draft) => finish(reading, draft, quoteEnds));
}
