/** The one name under which claims are painted; the style is in the reader's sheet (`::highlight`). */
const HIGHLIGHT_NAME = "sourcelight";

export interface Highlighting {
  /** Paints again where the page took the paint off. */
  restore(): void;
  remove(): void;
}

/**
 * Paints ranges without touching the page's DOM. The page can read this registry, so its name, priority and
 * ranges follow from the page's own text alone, never from the library.
 */
export function highlightClaims(ranges: Iterable<Range>): Highlighting {
  const highlight = new Highlight(...ranges);
  const restore = (): void => {
    if (CSS.highlights.get(HIGHLIGHT_NAME) !== highlight) CSS.highlights.set(HIGHLIGHT_NAME, highlight);
  };
  restore();
  return {
    restore,
    remove() {
      if (CSS.highlights.get(HIGHLIGHT_NAME) === highlight) CSS.highlights.delete(HIGHLIGHT_NAME);
    },
  };
}
