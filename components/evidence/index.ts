export { countEvidence } from "./count-evidence";
export { describeOrigin } from "./describe-origin";
export { EvidenceQuote } from "./EvidenceQuote";
export { formatDay } from "./format-date";
export { MarkedText } from "./MarkedText";
export { ReasonTable } from "./ReasonTable";
