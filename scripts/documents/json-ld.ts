import type { DocumentInfo } from "@/lib/model";

type Facts = Partial<Pick<DocumentInfo, "title" | "outlet" | "url" | "publishedAt">>;

/** A graph with more nodes is no description of one article. */
const MOST_NODES = 10_000;

/** What the first JSON-LD article of a page (an object with a headline) states; nothing when there is none. */
export function readJsonLd(document: Document): Facts {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent));
    if (article !== undefined) return factsOf(article);
  }
  return {};
}

/** Broken JSON-LD is common, and the page says the same elsewhere. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null;

function findArticle(root: unknown): JsonObject | undefined {
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < MOST_NODES; index += 1) {
    const node = queue[index];
    if (!isObject(node)) continue;
    if (typeof node.headline === "string") return node;
    for (const value of Object.values(node)) queue.push(value);
  }
  return undefined;
}

function factsOf(article: JsonObject): Facts {
  const publisher = Array.isArray(article.publisher) ? article.publisher[0] : article.publisher;
  const facts = {
    title: article.headline,
    outlet: isObject(publisher) ? publisher.name : publisher,
    url: article.url,
    publishedAt: article.datePublished,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => typeof value === "string"));
}
