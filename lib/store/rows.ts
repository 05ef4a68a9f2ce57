import type { Dispute, Source } from "@/lib/model";

/** What the library recognises a source by when it is met again; made by `lib/services`. */
export interface Recognition {
  /** Forms of its addresses. */
  readonly addressKeys?: readonly string[];
  /** Parts of a sketch of its text: near copies share at least one. */
  readonly sketch?: readonly number[];
}

/** Everything of a source but its text: what lists show without reading whole documents. */
export interface SourceSummary extends Omit<Source, "text">, Recognition {
  /** UTF-16 units of the text. */
  readonly length: number;
  readonly passages: number;
}

/** The text of a source and the spans of its passages: start and end of passage i at 2i and 2i + 1. */
export interface SourceBody {
  readonly sourceId: string;
  readonly text: string;
  readonly spans: Uint32Array;
}

/** A source on its way into the library, split into passages. */
export interface SplitSource {
  readonly source: Source;
  readonly recognition?: Recognition;
  readonly spans: Uint32Array;
}

/** An immutable part of the search index. What the bytes mean is known to `lib/retrieval` alone. */
export interface IndexSegment {
  readonly id: string;
  /** The ids of its sources in the segment's order. */
  readonly sourceIds: readonly string[];
  readonly header: Uint8Array;
  readonly blocks: readonly Uint8Array[];
}

/** What the index consists of now: read first, and by every search. */
export interface IndexManifest {
  readonly id: "index";
  /** Format of the segments' bytes; a segment of another format is rebuilt, never read. */
  readonly format: number;
  /** Grows with every change. */
  readonly generation: number;
  readonly segments: readonly SegmentEntry[];
}

export interface SegmentEntry {
  readonly id: string;
  readonly sources: number;
  readonly bytes: number;
  readonly blocks: number;
  /** Positions in the segment of sources that were removed or replaced since it was written, ascending. */
  readonly removed: readonly number[];
}

/** Segment row: ids are joined, because one long string is read far faster than thousands of short ones. */
export interface SegmentRow {
  readonly id: string;
  readonly sourceIds: string;
  readonly header: Uint8Array;
}

/** The ids of a segment's sources, each at its position; none for a row that is gone. */
export const sourceIdsOf = (row: SegmentRow | undefined): readonly string[] =>
  row === undefined || row.sourceIds === "" ? [] : row.sourceIds.split("\n");

export interface BlockRow {
  readonly segmentId: string;
  readonly number: number;
  readonly bytes: Uint8Array;
}

export interface DisputeRow extends Dispute {
  /** Both sides, for the index. */
  readonly sourceIds: readonly string[];
}

/** A source whose claims are still to be compared with the other sources. */
export interface Unchecked {
  readonly sourceId: string;
  readonly contentHash: string;
  /** Its claims before this one were compared. */
  readonly checked: number;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
