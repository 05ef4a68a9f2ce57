export { CLAIM_THRESHOLD, type ClaimDocument, detectClaims, scoreSentence, WORDS_PER_CLAIM } from "./claims";
export { languageOf } from "./identify-language";
export { splitSentences } from "./sentences";
export { type Token, type TokenKind, tokenize } from "./text/tokenize";
