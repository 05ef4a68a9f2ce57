export { StandingMark } from "./StandingMark";
export { markOfRelation, relationWords, STANDINGS, standingWords } from "./standing-words";
