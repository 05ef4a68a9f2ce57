export { chooseShown, WORDS_PER_CLAIM } from "./choose-shown";
export { contextBefore } from "./context-before";
export { type ClaimDocument, type Detection, detectClaims } from "./detect-claims";
export { explainScore } from "./explain-score";
export { scoreSentence } from "./score-sentence";
export { CLAIM_THRESHOLD, SPEECH_THRESHOLD } from "./thresholds";
