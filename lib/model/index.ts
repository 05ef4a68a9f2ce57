export type { BackupFolder } from "./backup-folder";
export type { Claim, ClaimReason, Coverage, DocumentInfo } from "./claim";
export {
  type CorrectedClaim,
  type CorrectedPassage,
  type Correction,
  type CorrectionContent,
  passagesOf,
} from "./correction";
export type { Dispute, DisputedPassage } from "./dispute";
export { type Draft, type DraftSubject, keyOfDraft } from "./draft";
export type { Attribution, Modality, Name, NameKind, Negation, Superlative } from "./entity";
export type {
  Comparison,
  Evidence,
  Finding,
  FindingSummary,
  Reason,
  Relation,
  Slot,
  Standing,
} from "./evidence";
export type {
  Estimate,
  ExplainedOrigin,
  ExplainedPair,
  ExplainedPassage,
  ExplainedSlot,
  Explanation,
  Influence,
  PassageFate,
  Rule,
} from "./explanation";
export type { FigureStory, StatedFigure } from "./figure";
export type { FoundPassage, SourceFilters } from "./found";
export { logOdds } from "./log-odds";
export type { Mending } from "./mending";
export type { CapturedPage, NotRead, PageReading, SavedPage } from "./page";
export type { ReasonNote } from "./reason-note";
export type { SiteChoice } from "./site";
export type {
  ClaimReview,
  Note,
  NoteTarget,
  Passage,
  QuoteSelector,
  SeedSource,
  Source,
  SourceKind,
} from "./source";
export type { Span } from "./span";
export { contains, overlaps, spanning, textOf } from "./span";
export { UI_LANGUAGES, type UiLanguage } from "./ui-language";
export type { DateRole, DateValue, Dimension, Granularity, Magnitude, Quantity, Value } from "./value";
export type { Change, SourceVersion } from "./version";
