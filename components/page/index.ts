export { ComparisonFailed } from "./ComparisonFailed";
export { CoverageLine } from "./CoverageLine";
export { countStandings, type StandingCounts } from "./coverage";
export { PageNotice } from "./PageNotice";
