/** A half-open range `[start, end)` in UTF-16 units into a text that the context names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that `span` covers in `text`. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span from where the first of the two begins to where the last one ends. */
export const spanning = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** True when `inner` lies wholly inside `outer`; equal spans count. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
