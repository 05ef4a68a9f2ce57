import { attributeOf, hasAttribute, localNameOf, queryIn } from "./native-dom";

const LEFT_OUT_TAGS = new Set([
  // not text
  ...["script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "object", "embed"],
  ...["video", "audio", "picture", "img", "map", "head", "title", "link", "meta"],
  // what the reader types or presses
  ...["input", "textarea", "select", "option", "button", "label", "legend", "datalist", "output", "meter"],
  ...["progress", "dialog", "menu", "summary"],
  // around the article, or beside it
  ...["nav", "footer", "aside", "figcaption", "caption"],
  // code
  ...["pre", "samp", "kbd"],
]);

const LEFT_OUT_ROLES = new Set([
  ...["navigation", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar", "tablist"],
  ...["dialog", "alertdialog", "alert", "status", "log", "tooltip", "textbox", "button", "searchbox"],
  ...["combobox", "listbox", "img", "banner"],
]);

/**
 * True for an element that is no part of an article whatever it holds: chrome, forms, code, media, what is
 * hidden from assistive technology, and footnote marks. `insideArticle` tells a headline's `header` from the
 * site's.
 */
export function isLeftOut(element: Element, insideArticle: boolean): boolean {
  const tag = localNameOf(element);
  if (LEFT_OUT_TAGS.has(tag)) return true;
  if (tag === "header" && !insideArticle) return true;
  if (tag === "sup" && isFootnoteMark(element)) return true;
  if (LEFT_OUT_ROLES.has(attributeOf(element, "role").trim().toLowerCase())) return true;
  if (attributeOf(element, "aria-hidden") === "true" || hasAttribute(element, "hidden")) return true;
  return isEditable(element);
}

const isEditable = (element: Element): boolean =>
  hasAttribute(element, "contenteditable") &&
  attributeOf(element, "contenteditable").toLowerCase() !== "false";

/** "[12]" that leads to a note; an exponent has no link. */
const isFootnoteMark = (element: Element): boolean => queryIn(element, "a") !== null;
