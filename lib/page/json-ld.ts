import { attributeOf, localNameOf, textContentOf } from "./native-dom";

/** What schema.org markup says of the article; every string is the page's own and unchecked. */
export interface ArticleMarkup {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly publisher?: string;
  readonly inLanguage?: string;
}

const ARTICLE_TYPE = /Article$|Posting$|^Report$/;
/** Real markup is a few kilobytes; parsing a huge one would stall the page. */
const MAX_MARKUP = 200_000;
const MAX_SCRIPTS = 20;
/** `@graph` lists and lists of lists: real ones are two deep. */
const MAX_DEPTH = 4;

type Properties = Readonly<Record<string, unknown>>;

const isMarkup = (element: Element): boolean =>
  localNameOf(element) === "script" && attributeOf(element, "type").toLowerCase() === "application/ld+json";

/** The first article described in JSON-LD among a document's elements. */
export function readJsonLd(elements: readonly Element[]): ArticleMarkup {
  for (const script of elements.filter(isMarkup).slice(0, MAX_SCRIPTS)) {
    const article = findArticle(parse(textContentOf(script) ?? ""), MAX_DEPTH);
    if (article !== undefined) return markupOf(article);
  }
  return {};
}

function parse(json: string): unknown {
  if (json.length > MAX_MARKUP) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // broken markup is common, and a page without markup is as good
  }
}

const isProperties = (value: unknown): value is Properties => typeof value === "object" && value !== null;

function findArticle(value: unknown, depth: number): Properties | undefined {
  if (depth === 0 || !isProperties(value)) return undefined;
  if (!Array.isArray(value)) {
    if ([value["@type"]].flat().some((type) => ARTICLE_TYPE.test(String(type)))) return value;
    return findArticle(value["@graph"], depth - 1) ?? findArticle(value.mainEntity, depth - 1);
  }
  for (const item of value.slice(0, 100)) {
    const found = findArticle(item, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function markupOf(article: Properties): ArticleMarkup {
  const publisher = [article.publisher].flat()[0];
  const strings = {
    headline: article.headline,
    datePublished: article.datePublished,
    publisher: isProperties(publisher) ? publisher.name : publisher,
    inLanguage: article.inLanguage,
  };
  return Object.fromEntries(Object.entries(strings).filter(([, value]) => typeof value === "string"));
}
