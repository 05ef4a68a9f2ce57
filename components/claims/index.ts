export { ClaimEvidence } from "./ClaimEvidence";
export { type ClaimFocus, ClaimList } from "./ClaimList";
