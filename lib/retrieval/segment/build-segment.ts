import { scanWords } from "../terms/scan-words";
import { NO_TERM, Vocabulary } from "../terms/vocabulary";
import { PostingCollector } from "./posting-collector";
import { type Segment, SegmentWriter } from "./segment-writer";

/** A source as the index sees it: passages of `text` at `spans` (start and end of passage i at 2i and 2i + 1). */
export interface IndexedText {
  readonly sourceId: string;
  /** Words that stand for the whole source: its title and outlet. */
  readonly title: string;
  readonly text: string;
  readonly spans: Uint32Array;
}

const MAX_LENGTH = 0xffff;

/** Numbers for the terms of `text` go to `collector`; answers how many there are, at most 65,535. */
function collect(text: string, number: number, vocabulary: Vocabulary, collector: PostingCollector): number {
  let length = 0;
  scanWords(text, (start, end) => {
    const term = vocabulary.number(text, start, end);
    if (term === NO_TERM) return;
    collector.add(term, number);
    length += 1;
  });
  return Math.min(length, MAX_LENGTH);
}

/** Terms that are written between two moments at which whoever drives the work may rest. */
const TERMS_A_STEP = 500;

/** The index of `sources` as one segment: the same sources give the same bytes. Yields after each passage. */
export function* buildSegment(id: string, sources: readonly IndexedText[]): Generator<void, Segment> {
  const vocabulary = new Vocabulary();
  const texts = new PostingCollector();
  const titles = new PostingCollector();
  const documents = sources.reduce((sum, { spans }) => sum + (spans.length >> 1), 0);
  const firstDocument = new Uint32Array(sources.length + 1);
  const textLengths = new Uint16Array(documents);
  const titleLengths = new Uint16Array(sources.length);
  let document = 0;
  for (const [number, { title, text, spans }] of sources.entries()) {
    firstDocument[number] = document;
    titleLengths[number] = collect(title, number, vocabulary, titles);
    for (let i = 0; i + 1 < spans.length; i += 2, document += 1) {
      const passage = text.slice(spans[i], spans[i + 1]);
      textLengths[document] = collect(passage, document, vocabulary, texts);
      yield;
    }
  }
  firstDocument[sources.length] = document;
  const { terms } = vocabulary;
  const textsOf = texts.byTerm(terms.length);
  const titlesOf = titles.byTerm(terms.length);
  const writer = new SegmentWriter();
  for (const [place, number] of sortedByTerm(terms).entries()) {
    writer.add({ term: terms[number] ?? "", texts: textsOf(number), titles: titlesOf(number) });
    if (place % TERMS_A_STEP === 0) yield;
  }
  const sourceIds = sources.map(({ sourceId }) => sourceId);
  return writer.finish(id, sourceIds, { firstDocument, textLengths, titleLengths });
}

/** The numbers of the terms, in the order of the terms by UTF-16 units. */
function sortedByTerm(terms: readonly string[]): number[] {
  const order = terms.map((_, number) => number);
  return order.sort((a, b) => ((terms[a] ?? "") < (terms[b] ?? "") ? -1 : 1));
}
