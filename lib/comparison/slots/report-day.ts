import type { Analysis } from "@/lib/language";
import { textOf } from "@/lib/model";
import { dayOf, type Prepared } from "../statement";

type StatedDate = Analysis["dates"][number];

const msPerDay = 86_400_000;

const dayBefore = (day: string): string => dayOf(new Date(Date.parse(day) - msPerDay).toISOString());

/** The day that a date names as that of a count: "on", "by" or "as of" it, not "since" it. */
function namedDay(text: string, date: StatedDate): string | undefined {
  const { granularity, role, from, to } = date;
  if (granularity !== "day") return undefined;
  const isAsOf = role === "since" && /^as of\b/i.test(textOf(text, date));
  if (from !== undefined && (role === "at" || isAsOf)) return dayOf(from);
  return role === "by" && to !== undefined ? dayBefore(dayOf(to)) : undefined;
}

/** The day that a statement's counts stand for: the one day it names, else that of its publication. */
export function reportDayOf({ analysis, statement }: Prepared): string | undefined {
  const days = analysis.dates.map((date) => namedDay(analysis.text, date)).filter((day) => day !== undefined);
  if (days.length === 1) return days[0];
  return statement.date === undefined ? undefined : dayOf(statement.date);
}
