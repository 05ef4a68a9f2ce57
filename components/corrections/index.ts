export { CorrectEvidence } from "./CorrectEvidence";
export { CorrectionList } from "./CorrectionList";
