export { groupOrigins, type OriginGroup, type Origins } from "./group-origins";
export { default as originWeights } from "./one-origin.weights.json";
export type { Testimony } from "./testimony";
