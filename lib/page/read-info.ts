import type { DocumentInfo } from "@/lib/model";
import { findElements } from "./find-elements";
import { readJsonLd } from "./json-ld";
import { attributeOf, closest, hasAttribute, localNameOf, rootElementOf, textContentOf } from "./native-dom";

const MAX_TITLE = 1_000;
const MAX_OUTLET = 300;
const MAX_URL = 8_000;

/** ISO 8601: a date, or a date and time with or without a zone. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}$/;
/** The elements in which a page says something of itself. */
const TELLING = new Set(["title", "meta", "script", "time"]);
const META_PUBLISHED = [
  "article:published_time",
  "datePublished",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "date",
  "dc.date",
  "dc.date.issued",
];

/**
 * What the page says of itself, in JSON-LD, OpenGraph, other `meta`, `time` and its own title. All of it is
 * the page's word: it is bounded and checked for form, not for truth. Yields often and briefly.
 */
export function* readInfo(document: Document, address: string): Generator<void, DocumentInfo> {
  const root = rootElementOf(document);
  const telling = root === null ? [] : yield* findElements(root, TELLING);
  const markup = readJsonLd(telling);
  yield;
  const meta = readMeta(telling);
  const ownTitle = titleOf(telling);
  const time = timeOf(telling);
  const title = firstOf([meta.get("og:title"), markup.headline, ownTitle], MAX_TITLE) ?? "";
  const outlet = firstOf([meta.get("og:site_name"), markup.publisher, hostOf(address)], MAX_OUTLET);
  const dates = [markup.datePublished, ...META_PUBLISHED.map((name) => meta.get(name)), time];
  const publishedAt = dates.map((date) => date?.trim()).find((date) => date && isDate(date));
  const language = [languageOf(root), markup.inLanguage, meta.get("og:locale")]
    .map((tag) => tag?.trim().replaceAll("_", "-"))
    .find((tag) => tag && LANGUAGE_TAG.test(tag));
  const url = withoutFragment(address);
  return {
    title,
    ...(url.length <= MAX_URL && { url }),
    ...(outlet && { outlet }),
    ...(publishedAt && { publishedAt: publishedAt.replace(" ", "T") }),
    ...(language && { language }),
  };
}

const isNamed = (element: Element, name: string): boolean => localNameOf(element) === name;

function readMeta(telling: readonly Element[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  const withContent = telling.filter(
    (element) => isNamed(element, "meta") && hasAttribute(element, "content"),
  );
  for (const element of withContent.slice(0, 300)) {
    const names = ["property", "name", "itemprop"].map((attribute) => attributeOf(element, attribute));
    for (const name of names) if (name && !meta.has(name)) meta.set(name, attributeOf(element, "content"));
  }
  return meta;
}

const firstOf = (texts: readonly (string | undefined)[], limit: number): string | undefined =>
  texts.map((text) => text?.slice(0, limit).replace(/\s+/g, " ").trim()).find((text) => text);

const isDate = (date: string): boolean => ISO_DATE.test(date) && !Number.isNaN(Date.parse(date));

function titleOf(telling: readonly Element[]): string | undefined {
  const title = telling.find((element) => isNamed(element, "title"));
  return title === undefined ? undefined : (textContentOf(title) ?? undefined);
}

function timeOf(telling: readonly Element[]): string | undefined {
  const time = telling.find(
    (element) =>
      isNamed(element, "time") &&
      hasAttribute(element, "datetime") &&
      (hasAttribute(element, "pubdate") || closest(element, "article, main") !== null),
  );
  return time === undefined ? undefined : attributeOf(time, "datetime");
}

function languageOf(root: Element | null): string | undefined {
  return root === null ? undefined : attributeOf(root, "lang");
}

const hostOf = (address: string): string | undefined =>
  URL.parse(address)?.hostname.replace(/^www\./, "") || undefined;

const withoutFragment = (address: string): string => address.split("#", 1)[0] ?? "";
