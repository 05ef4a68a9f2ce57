import { describe, expect, it } from "vitest";
import { readMetadata } from "@/lib/documents";
import { parseHtml } from "@/scripts/documents/parse-html";

const factsOf = (head: string) => readMetadata(parseHtml(`<head>${head}</head>`).documentElement);
const markup = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const review = {
  "@type": "ClaimReview",
  claimReviewed: "The port handled 500 ships.",
  author: { name: "Wexcombe Facts" },
  reviewRating: { alternateName: "Miscounted" },
};

describe("what a page states of itself", () => {
  it.each<[string, string, object]>([
    [
      "authors and the time of the last change from JSON-LD",
      markup({
        headline: "Ships",
        author: [{ name: "Ada Quay" }, "Ben Mole"],
        dateModified: "2025-03-07T09:00:00Z",
      }),
      { byline: "Ada Quay, Ben Mole", modifiedAt: "2025-03-07T09:00:00Z" },
    ],
    ["an author from meta", '<meta name="author" content="Ada Quay">', { byline: "Ada Quay" }],
    [
      "the time of the last change from OpenGraph",
      '<meta property="article:modified_time" content="2025-03-07T09:00:00Z">',
      { modifiedAt: "2025-03-07T09:00:00Z" },
    ],
    [
      "reviews of claims, wherever they stand in the graph",
      markup({ "@graph": [{ headline: "Ships", mainEntity: review }] }),
      {
        claimReviews: [
          { claim: "The port handled 500 ships.", reviewer: "Wexcombe Facts", finding: "Miscounted" },
        ],
      },
    ],
    [
      "a review without more than its claim",
      markup({ ...review, author: 1, reviewRating: [] }),
      { claimReviews: [{ claim: review.claimReviewed }] },
    ],
  ])("takes %s", (_, head, facts) => {
    expect(factsOf(head)).toMatchObject(facts);
  });

  it.each<[string, string]>([
    ["an author that is an address", '<meta property="article:author" content="https://ledger.example/ada">'],
    ["authors that are no names", markup({ headline: "Ships", author: [{ "@id": 4 }, 7, null, ""] })],
    ["a review of nothing", markup({ ...review, claimReviewed: " " })],
    ["a change at no time", '<meta property="article:modified_time" content="yesterday">'],
    ["markup that is too large", markup({ headline: "Ships", author: "Ada", x: "y".repeat(600_000) })],
  ])("passes over %s", (_, head) => {
    const facts = factsOf(head);
    expect(facts.byline ?? facts.modifiedAt ?? facts.claimReviews).toBeUndefined();
  });

  it("takes no property from a graph that sets prototypes", () => {
    const facts = factsOf(
      '<script type="application/ld+json">{"headline":"Ships","__proto__":{"author":"Mallory"}}</script>',
    );
    expect(facts.byline).toBeUndefined();
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype);
  });
});
