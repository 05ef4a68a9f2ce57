import type { DocumentFacts } from "./document";
import { readJsonLd } from "./json-ld";
import { parsePublication } from "./publication";

const published = [
  "article:published_time",
  "datePublished",
  "date",
  "pubdate",
  "publishdate",
  "dc.date",
  "dc.date.issued",
  "dcterms.date",
  "parsely-pub-date",
  "sailthru.date",
];
const modified = ["article:modified_time", "og:updated_time", "dateModified", "dcterms.modified"];
const authors = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator"];

const TIMES = "article time[datetime], main time[datetime], time[datetime]";

/**
 * What a page states of itself: in JSON-LD, OpenGraph and other meta elements, and in its visible head. `root` is the
 * page's `html` element, whose properties, unlike those of `document`, no element in the page can take the place of.
 */
export function readMetadata(root: Element): DocumentFacts {
  const jsonLd = readJsonLd(root);
  const metas = metaContents(root);
  const meta = (...names: string[]) => first(names.map((name) => metas.get(name.toLowerCase())));
  const dateOf = (said: string | undefined, names: readonly string[]) =>
    first(
      [said, ...names.map((name) => meta(name))].map((date) => (date ? parsePublication(date) : undefined)),
    );
  const url = first(
    [root.querySelector("link[rel~=canonical]")?.getAttribute("href"), meta("og:url"), jsonLd.url].map(
      webAddress,
    ),
  );
  const time = root.querySelector(TIMES)?.getAttribute("datetime");
  const facts = {
    title: first([
      jsonLd.title,
      meta("og:title"),
      root.querySelector("h1")?.textContent,
      root.querySelector("title")?.textContent,
    ]),
    outlet: first([meta("og:site_name"), jsonLd.outlet, meta("application-name"), hostOf(url)]),
    byline: first([jsonLd.byline, ...authors.map((name) => asName(meta(name)))]),
    url,
    publishedAt: dateOf(jsonLd.publishedAt, published) ?? (time ? parsePublication(time) : undefined),
    modifiedAt: dateOf(jsonLd.modifiedAt, modified),
    language: first([root.getAttribute("lang"), jsonLd.language, meta("content-language", "og:locale")]),
    claimReviews: jsonLd.claimReviews,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Contents by lower-case name or property; of several the first. */
function metaContents(root: Element): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of root.querySelectorAll("meta[content]")) {
    const name = ["property", "name", "itemprop", "http-equiv"]
      .map((attribute) => meta.getAttribute(attribute))
      .find((value) => value !== null);
    const key = name?.toLowerCase();
    if (key !== undefined && !contents.has(key)) contents.set(key, meta.getAttribute("content") ?? "");
  }
  return contents;
}

/** The first candidate that says something, in one line. */
function first(candidates: readonly (string | null | undefined)[]): string | undefined {
  return candidates
    .map((text) => text?.replace(/\s+/g, " ").trim())
    .find((text) => text !== undefined && text !== "");
}

const webAddress = (address: string | null | undefined): string | undefined =>
  address && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;

/** An author may be given by an address, which is no name. */
const asName = (author: string | undefined): string | undefined =>
  author === undefined || /^https?:/i.test(author) ? undefined : author;

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, "");
