export { splitSentences } from "./sentences";
export { type Token, type TokenKind, tokenize } from "./text/tokenize";
