export type { QualityFigure, QualityMeasure } from "./figure";
export type { KnownFailure } from "./known-failure";
export { QualityView } from "./QualityView";
