export { groupOrigins, type OriginGroup, type Origins } from "./group-origins";
export type { Testimony } from "./testimony";
