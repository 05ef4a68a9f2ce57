export { WORDS_PER_CLAIM } from "./choose-shown";
export { type ClaimDocument, detectClaims } from "./detect-claims";
export { CLAIM_THRESHOLD, scoreSentence } from "./score-sentence";
