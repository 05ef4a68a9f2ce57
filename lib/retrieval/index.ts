export { type ClaimQueries, queriesFor } from "./queries/queries-for";
export { RANKING, type RankingParameters } from "./ranking/bm25";
export { type QueryTerm, type RankedPassage, rank } from "./ranking/rank";
export {
  blocksFor,
  checkedBlock,
  DamagedIndexError,
  type SearchSegment,
  type Totals,
  totalsOf,
} from "./ranking/search-segment";
export { TermCache } from "./ranking/term-cache";
export { default as rankingWeights } from "./reranking/ranking.weights.json";
export { type Candidate, type RankingFeatures, rankingFeatures, rerank } from "./reranking/rerank";
export { buildSegment, type IndexedText } from "./segment/build-segment";
export { type MergeableSegment, mergeSegments } from "./segment/merge-segments";
export { decodeHeader, type SegmentHeader } from "./segment/segment-header";
export { SEGMENT_FORMAT, type Segment } from "./segment/segment-writer";
export { termsOf } from "./terms/terms-of";
