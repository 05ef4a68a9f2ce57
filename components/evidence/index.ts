export { countEvidence, counted } from "./count-evidence";
export { EvidenceQuote } from "./EvidenceQuote";
export { formatDay } from "./format-date";
export { MarkedText } from "./MarkedText";
