export { StandingMark, StandingShape } from "./StandingMark";
export { markOfRelation, STANDINGS } from "./standings";
