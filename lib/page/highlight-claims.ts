/** The one name under which claims are painted; the style is in the reader's sheet (`::highlight`). */
const HIGHLIGHT_NAME = "sourcelight";

/** A page that takes the paint off as often as it can gets no more than this out of us. */
const REPAINT_MS = 1_000;

export interface Highlighting {
  /** Paints again where the page took the paint off, at most once a second. */
  restore(): void;
  remove(): void;
}

/**
 * Paints ranges without touching the page's DOM. The page can read this registry, so its name, priority and
 * ranges follow from the page's own text alone, never from the library.
 */
export function highlightClaims(ranges: Iterable<Range>): Highlighting {
  const highlight = new Highlight(...ranges);
  let paintedAt = Number.NEGATIVE_INFINITY;
  const restore = (): void => {
    if (CSS.highlights.get(HIGHLIGHT_NAME) === highlight) return;
    if (performance.now() - paintedAt < REPAINT_MS) return;
    paintedAt = performance.now();
    CSS.highlights.set(HIGHLIGHT_NAME, highlight);
  };
  restore();
  return {
    restore,
    remove() {
      if (CSS.highlights.get(HIGHLIGHT_NAME) === highlight) CSS.highlights.delete(HIGHLIGHT_NAME);
    },
  };
}
