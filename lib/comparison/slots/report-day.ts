import { dayOf, type Prepared } from "../statement";

/** The day that a statement's counts stand for: the one day it names, else that of its publication. */
export function reportDayOf({ analysis, statement }: Prepared): string | undefined {
  const days = analysis.dates.filter(
    ({ granularity, from, role }) =>
      granularity === "day" && from !== undefined && (role === "at" || role === "by"),
  );
  const named = days.length === 1 ? days[0]?.from : undefined;
  if (named !== undefined) return dayOf(named);
  return statement.date === undefined ? undefined : dayOf(statement.date);
}
