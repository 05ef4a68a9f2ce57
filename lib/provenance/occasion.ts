import type { Analysis, DateReading } from "@/lib/language";
import { type Attribution, contains } from "@/lib/model";

/** When and where something was said, as far as a passage tells. */
export interface Occasion {
  /** Day on which it was said, counted from 1970; stated by the passage ("said on Monday"). */
  readonly day?: number;
  /** Day on which the passage came out. */
  readonly published?: number;
  readonly setting?: Setting;
  /** Reports and statements are quoted for longer than a briefing. */
  readonly written: boolean;
}

type Setting = "briefing" | "speech" | "interview" | "post";

const settings: readonly (readonly [Setting, RegExp])[] = [
  ["interview", /\binterview\b|\bin a (?:phone )?call with\b/iu],
  ["briefing", /\b(?:briefing|press conference|news conference|told (?:reporters|journalists))\b/iu],
  [
    "speech",
    /\b(?:speech|rally|address to|in parliament|told (?:parliament|lawmakers|deputies|senators|congress))\b/iu,
  ],
  ["post", /\b(?:tweeted|posted on|wrote on (?:X|Twitter|Facebook|Truth Social)|social media)\b/iu],
];

/** What is quoted from one briefing comes out within these days: weeklies and translations included. */
const SPOKEN_DAYS = 3;
/** A report or a set of figures is quoted for weeks; monthly figures must stay apart. */
const WRITTEN_DAYS = 25;
/** A stated day may be off by the time zone. */
const ZONE_DAYS = 1;

const dayOf = (iso: string | undefined): number | undefined => {
  const time = iso === undefined ? Number.NaN : Date.parse(iso.slice(0, 10));
  return Number.isNaN(time) ? undefined : Math.floor(time / 86_400_000);
};

/** How far from its cue the day of a saying stands: "said in a statement to the press on Monday". */
const CUE_REACH = 60;

/** The last day not after publication that a date can mean: nobody is reported to have said a thing on a day to come. */
function dayBefore(date: DateReading, published: number | undefined): number | undefined {
  const days = [date, ...(date.alternatives ?? [])]
    .map(({ from }) => dayOf(from))
    .filter((day) => day !== undefined);
  const past = days.filter((day) => published === undefined || day <= published);
  const last = Math.max(...past);
  // "reopens on 1 June", told in May, is no day of a year ago
  const isToCome =
    published !== undefined && days.some((day) => day > published && day - published < published - last);
  return past.length === 0 || isToCome ? undefined : last;
}

/** The occasion of an attribution: the day in its frame, outside what is said, and the kind of event. */
export function occasionOf(
  analysis: Analysis,
  attribution: Attribution | undefined,
  publishedAt: string | undefined,
  written: boolean,
): Occasion {
  const published = dayOf(publishedAt);
  const content = attribution?.content ?? [];
  const cue = attribution?.cue;
  const date = analysis.dates.find(
    (date) =>
      cue !== undefined &&
      date.start <= cue.end + CUE_REACH &&
      date.end >= cue.start - CUE_REACH &&
      date.granularity === "day" &&
      date.stated.some((part) => part === "day" || part === "weekday") &&
      !content.some((piece) => contains(piece, date)),
  );
  const said = date === undefined ? undefined : dayBefore(date, published);
  const setting = settings.find(([, pattern]) => pattern.test(analysis.text))?.[0];
  return {
    ...(said === undefined ? {} : { day: said }),
    ...(published === undefined ? {} : { published }),
    ...(setting === undefined ? {} : { setting }),
    written,
  };
}

/** False when two occasions of one speaker are told apart by what the passages say of day and place. */
export function mayBeSameOccasion(a: Occasion, b: Occasion): boolean {
  if (a.setting !== undefined && b.setting !== undefined && a.setting !== b.setting) return false;
  if (a.day !== undefined && b.day !== undefined) return Math.abs(a.day - b.day) <= ZONE_DAYS;
  const [dayA, dayB] = [a.day ?? a.published, b.day ?? b.published];
  if (dayA === undefined || dayB === undefined) return true;
  return Math.abs(dayA - dayB) <= (a.written || b.written ? WRITTEN_DAYS : SPOKEN_DAYS);
}
