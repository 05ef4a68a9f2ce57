export { CoverageLine } from "./CoverageLine";
export { countStandings, describeCoverage, type StandingCounts } from "./coverage";
export { PageNotice } from "./PageNotice";
