export { chooseShown, WORDS_PER_CLAIM } from "./choose-shown";
export { type ClaimDocument, type Detection, detectClaims } from "./detect-claims";
export { CLAIM_THRESHOLD, scoreSentence } from "./score-sentence";
