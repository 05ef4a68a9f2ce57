export { type Analysis, type AnalyzeOptions, analyze } from "./analyze";
export { recognizeAttributions } from "./attributions/recognize-attributions";
export {
  CLAIM_THRESHOLD,
  type ClaimDocument,
  chooseShown,
  contextBefore,
  type Detection,
  detectClaims,
  explainScore,
  SPEECH_THRESHOLD,
  scoreSentence,
  WORDS_PER_CLAIM,
} from "./claims";
export { type DateOptions, type DateReading, type RangeEnd, recognizeDates } from "./dates";
export { languageOf } from "./identify-language";
export { recognizeModalities } from "./modality/recognize-modalities";
export { recognizeNegations } from "./modality/recognize-negations";
export { compareNames, type NameComparison } from "./names/compare-names";
export { canonicalPlace } from "./names/places";
export { recognizeNames } from "./names/recognize-names";
export { countryOfSeat, type PlaceRelation, relatePlaces } from "./names/relate-places";
export { type QuantityPart, type QuantityReading, recognizeQuantities } from "./quantities";
export { splitSentences } from "./sentences";
export { recognizeSuperlatives } from "./superlatives/recognize-superlatives";
export type { TokenKind } from "./text/tokenize";
export { type Token, tokenize } from "./words/tokenize-words";
