export { singularOf } from "./counted-noun";
export { type QuantityPart, type QuantityReading, recognizeQuantities } from "./recognize-quantities";
