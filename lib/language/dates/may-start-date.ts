import { NUMBER_WORDS } from "../quantities/number-words";
import type { Token } from "../text/tokenize";
import { DEICTICS, MONTHS, PERIODS, RELATIVE_DAYS, WEEKDAYS } from "./date-words";

const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...DEICTICS.keys(),
  ...PERIODS.keys(),
  ...RELATIVE_DAYS.keys(),
  ..."in the a an few several couple rest mid early late beginning start middle end cy fy ' ’".split(" "),
]);

const LONGEST = Math.max(...[...STARTS].map((word) => word.length));

/** A cheap test that lets nearly every word pass by before anything is read. */
export const mayStartDate = (token: Token): boolean =>
  token.kind === "number" ||
  (token.lower.length <= LONGEST && STARTS.has(token.lower)) ||
  /^(?:cy|fy)\d/u.test(token.lower);
