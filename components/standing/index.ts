export { StandingMark } from "./StandingMark";
export { markOfRelation, STANDINGS } from "./standings";
