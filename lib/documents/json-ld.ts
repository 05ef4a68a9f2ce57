import type { ClaimReview } from "@/lib/model";
import type { DocumentFacts } from "./document";

/** A graph with more nodes is no description of one article. */
const MOST_NODES = 10_000;

/** Real markup is a few kilobytes; parsing a huge one would stall the page. */
const MOST_CHARACTERS = 500_000;

const MOST_REVIEWS = 20;
const MOST_AUTHORS = 10;

/** What the JSON-LD of a page states of its first article (an object with a headline), and the reviews of claims. */
export function readJsonLd(root: Element): DocumentFacts {
  const nodes = [...root.querySelectorAll('script[type="application/ld+json"]')].flatMap(nodesOf);
  const article = nodes.find(({ headline }) => typeof headline === "string");
  const reviews = nodes.filter(isClaimReview).slice(0, MOST_REVIEWS).map(reviewOf);
  return {
    ...(article === undefined ? {} : factsOf(article)),
    ...(reviews.length === 0 ? {} : { claimReviews: reviews }),
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null;

/** All objects of one script, the outer before the inner. */
function nodesOf({ textContent: json }: Element): JsonObject[] {
  const queue: unknown[] = [parse(json)];
  for (let index = 0; index < queue.length && index < MOST_NODES; index += 1) {
    const node = queue[index];
    if (isObject(node)) for (const value of Object.values(node)) queue.push(value);
  }
  return queue.slice(0, MOST_NODES).filter((node) => isObject(node) && !Array.isArray(node)) as JsonObject[];
}

/** Broken JSON-LD is common, and the page says the same elsewhere. */
function parse(json: string): unknown {
  if (json.length > MOST_CHARACTERS) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const textIn = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** The name of a person or an organisation, which may be written as one string. */
const nameOf = (value: unknown): string | undefined =>
  isObject(value) && !Array.isArray(value) ? textIn(value.name) : textIn(value);

const stated = (facts: Readonly<Record<string, string | undefined>>): DocumentFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

function factsOf(article: JsonObject): DocumentFacts {
  const authors = [article.author].flat().slice(0, MOST_AUTHORS).map(nameOf);
  return stated({
    title: textIn(article.headline),
    outlet: nameOf([article.publisher].flat()[0]),
    url: textIn(article.url),
    publishedAt: textIn(article.datePublished),
    modifiedAt: textIn(article.dateModified),
    language: textIn(article.inLanguage),
    byline: authors.filter((name) => name !== undefined).join(", ") || undefined,
  });
}

const isClaimReview = (node: JsonObject): boolean =>
  [node["@type"]].flat().includes("ClaimReview") && textIn(node.claimReviewed) !== undefined;

/** schema.org ClaimReview: what somebody else found on a claim, in their own words. */
function reviewOf(node: JsonObject): ClaimReview {
  const rating = isObject(node.reviewRating) ? node.reviewRating : {};
  const [reviewer, finding] = [nameOf([node.author].flat()[0]), textIn(rating.alternateName)];
  return {
    claim: textIn(node.claimReviewed) ?? "",
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(finding === undefined ? {} : { finding }),
  };
}
