import { NO_POSTINGS, type Postings } from "./postings";
import { type SegmentHeader, sourceCount } from "./segment-header";
import { type Segment, SegmentWriter } from "./segment-writer";
import { type TermEntry, termsIn } from "./term-block";

/** A whole segment in memory, with what was removed from it since it was written. */
export interface MergeableSegment {
  readonly header: SegmentHeader;
  readonly sourceIds: readonly string[];
  /** 1 for each removed source. */
  readonly removed: Uint8Array;
  readonly blocks: readonly Uint8Array[];
}

/** New number of each source and document of a segment; `GONE` for those removed. */
interface Renumbering {
  readonly sources: Uint32Array;
  readonly documents: Uint32Array;
}

const GONE = 0xffffffff;

function* entriesOf(segment: MergeableSegment): Generator<TermEntry, void> {
  for (const block of segment.blocks) yield* termsIn(block);
}

/** The postings with new numbers, in order and in the place of the old ones; what is gone is left out. */
function renumbered(postings: Postings, to: Uint32Array): Postings {
  const { numbers, frequencies } = postings;
  let length = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    const number = to[numbers[i] ?? 0] ?? GONE;
    if (number === GONE) continue;
    numbers[length] = number;
    frequencies[length] = frequencies[i] ?? 0;
    length += 1;
  }
  if (length === numbers.length) return postings;
  return { numbers: numbers.subarray(0, length), frequencies: frequencies.subarray(0, length) };
}

function concatenated(parts: readonly Postings[]): Postings {
  if (parts.length <= 1) return parts[0] ?? NO_POSTINGS;
  const length = parts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const [numbers, frequencies] = [new Uint32Array(length), new Uint16Array(length)];
  let at = 0;
  for (const part of parts) {
    numbers.set(part.numbers, at);
    frequencies.set(part.frequencies, at);
    at += part.numbers.length;
  }
  return { numbers, frequencies };
}

/** Lays the live sources of all segments one after the other. */
function layOut(segments: readonly MergeableSegment[]) {
  const sourceIds: string[] = [];
  const titleLengths: number[] = [];
  const firstDocument: number[] = [];
  const textLengths: Uint16Array[] = [];
  let documents = 0;
  const renumberings = segments.map((segment): Renumbering => {
    const { header, removed } = segment;
    const to: Renumbering = {
      sources: new Uint32Array(sourceCount(header)).fill(GONE),
      documents: new Uint32Array(header.textLengths.length).fill(GONE),
    };
    for (let source = 0; source < sourceCount(header); source += 1) {
      if (removed[source] === 1) continue;
      const lengths = header.textLengths.subarray(
        header.firstDocument[source],
        header.firstDocument[source + 1],
      );
      to.sources[source] = sourceIds.length;
      for (let i = 0; i < lengths.length; i += 1) {
        to.documents[(header.firstDocument[source] ?? 0) + i] = documents + i;
      }
      sourceIds.push(segment.sourceIds[source] ?? "");
      titleLengths.push(header.titleLengths[source] ?? 0);
      firstDocument.push(documents);
      textLengths.push(lengths);
      documents += lengths.length;
    }
    return to;
  });
  const lengths = new Uint16Array(documents);
  for (const [i, part] of textLengths.entries()) lengths.set(part, firstDocument[i]);
  const sizes = {
    firstDocument: Uint32Array.from([...firstDocument, documents]),
    textLengths: lengths,
    titleLengths: Uint16Array.from(titleLengths),
  };
  return { sourceIds, sizes, renumberings };
}

/** Postings that are merged between two moments at which whoever drives the merge may rest. */
const POSTINGS_A_STEP = 2_000;

/**
 * One segment with what is live in all of `segments`, in their order. Terms stream through in order, so that beside
 * the bytes of the segments only one term's postings are in memory. Yields often: a whole index takes seconds.
 */
export function* mergeSegments(id: string, segments: readonly MergeableSegment[]): Generator<void, Segment> {
  let sinceRest = 0;
  const { sourceIds, sizes, renumberings } = layOut(segments);
  const writer = new SegmentWriter();
  const cursors = segments.map(entriesOf);
  const heads = cursors.map((cursor) => cursor.next().value);
  for (;;) {
    const term = heads.reduce<string | undefined>(
      (least, head) =>
        head === undefined || (least !== undefined && least <= head.term) ? least : head.term,
      undefined,
    );
    if (term === undefined) return writer.finish(id, sourceIds, sizes);
    const texts: Postings[] = [];
    const titles: Postings[] = [];
    for (const [i, head] of heads.entries()) {
      const to = renumberings[i];
      if (head?.term !== term || to === undefined) continue;
      texts.push(renumbered(head.texts, to.documents));
      titles.push(renumbered(head.titles, to.sources));
      heads[i] = cursors[i]?.next().value;
    }
    const entry = { term, texts: concatenated(texts), titles: concatenated(titles) };
    const postings = entry.texts.numbers.length + entry.titles.numbers.length;
    if (postings > 0) writer.add(entry);
    sinceRest += postings + 1;
    if (sinceRest < POSTINGS_A_STEP) continue;
    sinceRest = 0;
    yield;
  }
}
