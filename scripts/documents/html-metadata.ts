import type { DocumentInfo } from "@/lib/model";
import { readJsonLd } from "./json-ld";
import { parsePublication } from "./publication";

const published = [
  "article:published_time",
  "datePublished",
  "date",
  "pubdate",
  "publishdate",
  "dc.date",
  "dcterms.date",
  "parsely-pub-date",
];

/** What a page states of itself: in JSON-LD, OpenGraph and other meta elements, and in its visible head. */
export function readMetadata(document: Document): Partial<DocumentInfo> {
  const jsonLd = readJsonLd(document);
  const metas = metaContents(document);
  const meta = (...names: string[]) => first(names.map((name) => metas.get(name.toLowerCase())));
  const url = first(
    [document.querySelector("link[rel~=canonical]")?.getAttribute("href"), meta("og:url"), jsonLd.url].map(
      webAddress,
    ),
  );
  const time = document.querySelector("article time[datetime], main time[datetime], time[datetime]");
  const dates = [jsonLd.publishedAt, ...published.map((name) => meta(name)), time?.getAttribute("datetime")];
  const facts = {
    title: first([
      jsonLd.title,
      meta("og:title"),
      document.querySelector("h1")?.textContent,
      document.querySelector("title")?.textContent,
    ]),
    outlet: first([meta("og:site_name"), jsonLd.outlet, meta("application-name"), hostOf(url)]),
    url,
    publishedAt: first(dates.map((date) => (date ? parsePublication(date) : undefined))),
    language: first([document.documentElement.getAttribute("lang"), meta("content-language")]),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Contents by lower-case name or property; of several the first. */
function metaContents(document: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
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

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, "");
