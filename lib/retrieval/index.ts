export { type ClaimQueries, queriesFor } from "./queries/queries-for";
export { type QueryTerm, RANKING, type RankedPassage, type RankingParameters, rank } from "./ranking/rank";
export {
  blocksFor,
  checkedBlock,
  DamagedIndexError,
  type SearchSegment,
  type Totals,
  totalsOf,
} from "./ranking/search-segment";
export { buildSegment, type IndexedText } from "./segment/build-segment";
export { decodeHeader, type SegmentHeader } from "./segment/segment-header";
export { SEGMENT_FORMAT, type Segment } from "./segment/segment-writer";
export { termsOf } from "./terms/terms-of";
