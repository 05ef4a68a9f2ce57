import { attributeOf } from "./native-dom";

/** Words in a class or id that mark what stands around an article rather than in it. */
const ASIDE_WORDS = new Set([
  ...["comment", "comments", "disqus", "respond", "reply", "replies", "discussion"],
  ...["related", "recommended", "recommendations", "recirc", "recirculation", "trending", "popular", "more"],
  ...[
    "newsletter",
    "signup",
    "subscribe",
    "subscription",
    "paywall",
    "promo",
    "promotion",
    "teaser",
    "teasers",
  ],
  ...[
    "share",
    "sharing",
    "social",
    "follow",
    "breadcrumb",
    "breadcrumbs",
    "tags",
    "tag",
    "taglist",
    "topics",
  ],
  ...[
    "sidebar",
    "footer",
    "navigation",
    "nav",
    "navbar",
    "menu",
    "masthead",
    "toolbar",
    "pagination",
    "pager",
  ],
  ...["cookie", "cookies", "consent", "gdpr", "banner", "modal", "popup", "overlay", "toast"],
  ...["ad", "ads", "advert", "advertisement", "sponsor", "sponsored", "outbrain", "taboola", "affiliate"],
  ...[
    "caption",
    "captions",
    "credit",
    "credits",
    "copyright",
    "disclaimer",
    "byline",
    "author",
    "authors",
    "bio",
  ],
  ...[
    "metadata",
    "dateline",
    "timestamp",
    "widget",
    "widgets",
    "gallery",
    "slideshow",
    "poll",
    "quiz",
    "form",
  ],
]);

const MAX_NAME = 400;

/**
 * True when an element's class or id says that it is no part of the article. A hint alone: a page may call
 * its article "has-sidebar" as a whole, so the choice of the article weighs it against the text inside.
 */
export function isNamedAsAside(element: Element): boolean {
  const name = `${attributeOf(element, "class").slice(0, MAX_NAME)} ${attributeOf(element, "id").slice(0, 100)}`;
  if (name === " ") return false;
  for (const word of name.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[^A-Za-z]/))
    if (ASIDE_WORDS.has(word.toLowerCase())) return true;
  return false;
}
