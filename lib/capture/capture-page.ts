import { cutText, readMetadata } from "@/lib/documents";
import type { CapturedPage } from "@/lib/model";
import { extractArticle } from "./extract-article";

/** Bounds on what a page says of itself: all of it is the page's word, and goes into one message. */
const MAX_TITLE = 1_000;
const MAX_NAME = 300;
const MAX_ADDRESS = 8_000;
const MAX_REVIEW = 2_000;

const hostOf = (address: string): string | undefined => URL.parse(address)?.hostname.replace(/^www\./, "");

/** A page may only speak for addresses of its own site. */
const isOfSameSite = (stated: string, address: string): boolean => {
  const [theirs = "", own = ""] = [hostOf(stated), hostOf(address)];
  return theirs === own || own.endsWith(`.${theirs}`) || theirs.endsWith(`.${own}`);
};

/** The page in front of the reader, as it is now. `root` is its `html` element, `address` that of the tab. */
export function capturePage(root: Element, address: string): CapturedPage {
  const { text, partly } = extractArticle(root);
  const facts = readMetadata(root);
  const { byline, publishedAt, modifiedAt, language, claimReviews } = facts;
  const outlet = facts.outlet ?? hostOf(address);
  const url = facts.url !== undefined && isOfSameSite(facts.url, address) ? facts.url : address;
  return {
    address: cutText(address, MAX_ADDRESS),
    url: cutText(url, MAX_ADDRESS),
    title: cutText(facts.title ?? text.split("\n", 1)[0] ?? "", MAX_TITLE),
    text,
    partly,
    ...(outlet === undefined ? {} : { outlet: cutText(outlet, MAX_NAME) }),
    ...(byline === undefined ? {} : { byline: cutText(byline, MAX_NAME) }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(language === undefined ? {} : { language: cutText(language.replaceAll("_", "-"), 40) }),
    ...(claimReviews === undefined
      ? {}
      : {
          claimReviews: claimReviews.map((review) => ({
            claim: cutText(review.claim, MAX_REVIEW),
            ...(review.reviewer === undefined ? {} : { reviewer: cutText(review.reviewer, MAX_NAME) }),
            ...(review.finding === undefined ? {} : { finding: cutText(review.finding, MAX_NAME) }),
          })),
        }),
  };
}
