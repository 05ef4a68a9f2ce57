export type { QuantityPart, QuantityReading } from "./quantity-reading";
export { recognizeQuantities } from "./recognize-quantities";
