import type { StatedFigure } from "@/lib/model";

export const WIDTH = 600;
export const HEIGHT = 220;
/** Room for the numbers of the scale, and for the days below. */
const EDGE = { start: 64, end: 24, top: 24, bottom: 44 };
/** The width kept for figures without a date, after all the dated ones. */
const UNDATED = 90;
/** Marks of one day and one number stand side by side, this far apart. */
const STEP = 18;

export interface Timeline {
  readonly marks: readonly { readonly figure: StatedFigure; readonly x: number; readonly y: number }[];
  /** First and last day, where they stand; one when all are of one day, none without any date. */
  readonly days: readonly { readonly day: string; readonly x: number }[];
  /** Each number once. */
  readonly values: readonly { readonly value: number; readonly y: number }[];
  /** Where the figures without a date stand; absent when all have one. */
  readonly undatedX?: number;
}

/** Time runs along the line, numbers upwards; what has no date stands apart at the end. */
export function layOutTimeline(figures: readonly StatedFigure[]): Timeline {
  const dayOf = ({ publishedAt }: StatedFigure): number | undefined => {
    const time = Date.parse(publishedAt?.slice(0, 10) ?? "");
    return Number.isNaN(time) ? undefined : time;
  };
  const days = figures.flatMap((figure) => dayOf(figure) ?? []).sort((a, b) => a - b);
  const hasUndated = days.length < figures.length;
  const right = WIDTH - EDGE.end - (hasUndated ? UNDATED : 0);
  const xOf = scale([days[0] ?? 0, days.at(-1) ?? 0], [EDGE.start + STEP, right - STEP]);
  const numbers = [...new Set(figures.map(({ value }) => value))].sort((a, b) => a - b);
  const yOf = scale([numbers[0] ?? 0, numbers.at(-1) ?? 0], [HEIGHT - EDGE.bottom - STEP, EDGE.top]);
  const undatedX = WIDTH - EDGE.end - UNDATED / 2;
  const taken = new Map<string, number>();
  const marks = figures.map((figure) => {
    const day = dayOf(figure);
    const place = { x: day === undefined ? undatedX : xOf(day), y: yOf(figure.value) };
    const before = taken.get(`${place.x} ${place.y}`) ?? 0;
    taken.set(`${place.x} ${place.y}`, before + 1);
    return { figure, x: place.x + before * STEP, y: place.y };
  });
  return {
    marks,
    days: [...new Set([days[0], days.at(-1)])].flatMap((day) =>
      day === undefined ? [] : [{ day: new Date(day).toISOString().slice(0, 10), x: xOf(day) }],
    ),
    values: numbers.map((value) => ({ value, y: yOf(value) })),
    ...(hasUndated ? { undatedX } : {}),
  };
}

/** A straight scale; all of one value stand in the middle. */
function scale([from, to]: [number, number], [start, end]: [number, number]): (value: number) => number {
  if (from === to) return () => Math.round((start + end) / 2);
  return (value) => Math.round(start + ((value - from) / (to - from)) * (end - start));
}
