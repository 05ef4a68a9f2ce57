export { CLAIM_THRESHOLD, type ClaimDocument, detectClaims, scoreSentence, WORDS_PER_CLAIM } from "./claims";
export { languageOf } from "./identify-language";
export { type QuantityPart, type QuantityReading, recognizeQuantities, singularOf } from "./quantities";
export { splitSentences } from "./sentences";
export { type Token, type TokenKind, tokenize } from "./text/tokenize";
