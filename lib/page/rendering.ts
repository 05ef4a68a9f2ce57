import { localNameOf } from "./native-dom";

/** How an element is drawn, as far as its text is concerned. */
export interface Rendering {
  readonly kind: "none" | "block" | "inline";
  readonly isVisible: boolean;
  /** Line feeds in the text are drawn as such. */
  readonly keepsLines: boolean;
}

const INLINE_DISPLAYS = new Set([
  ...["inline", "inline-block", "inline-flex", "inline-grid", "inline-table", "contents", "ruby"],
  ...["ruby-base", "ruby-text"],
]);

/** Phrasing elements that a float or a position turns into a block box without ending the sentence: drop caps. */
const PHRASING_TAGS = new Set([
  ...["a", "abbr", "b", "bdi", "bdo", "cite", "em", "font", "i", "mark", "q", "s", "small", "span", "strong"],
  ...["sub", "sup", "time", "u"],
]);

const LINE_KEEPING = new Set(["pre", "pre-wrap", "pre-line", "break-spaces"]);

const NOT_DRAWN: Rendering = { kind: "none", isVisible: false, keepsLines: false };

export function renderingOf(element: Element): Rendering {
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === "none") return NOT_DRAWN;
  const isInline =
    INLINE_DISPLAYS.has(display) || (style.float === "left" && PHRASING_TAGS.has(localNameOf(element)));
  return {
    kind: isInline ? "inline" : "block",
    isVisible: style.visibility !== "hidden" && style.visibility !== "collapse",
    keepsLines: LINE_KEEPING.has(style.whiteSpace),
  };
}
