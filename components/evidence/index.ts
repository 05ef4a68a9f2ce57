export { countEvidence, counted } from "./count-evidence";
export { DecidingReason } from "./DecidingReason";
export { EvidenceQuote } from "./EvidenceQuote";
export { formatDay } from "./format-date";
export { MarkedText } from "./MarkedText";
export { ReasonTable } from "./ReasonTable";
export { decidingReason } from "./slot-words";
