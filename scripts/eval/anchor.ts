import { join } from "node:path";
import { type Anchor, describeQuote } from "@/lib/anchoring";
import { splitSentences } from "@/lib/language";
import type { QuoteSelector } from "@/lib/model";
import { type Anchoring, figuresOf, outcomeOf } from "./anchor/score-anchoring";
import { type StoredPage, visitPages } from "./pages/visit-pages";
import { readRows } from "./read-rows";
import type { Evaluation } from "./task";

interface AnchorRow extends StoredPage {
  readonly text: string;
}

interface Question {
  readonly address: string;
  readonly selectors: readonly QuoteSelector[];
}

interface Answer {
  /** All that stands in the page's text nodes. */
  readonly all: string;
  /** For each quote how it was found and the text of the ranges that would be painted; null for none. */
  readonly article: readonly (Found | null)[];
  readonly page: readonly (Found | null)[];
}

interface Found {
  readonly how: Anchor["how"];
  readonly painted: string;
}

/** Anchors every quote in what the reader takes for the article and in all text of the page, and goes back to the DOM. */
const ANCHOR = `
  import { anchorQuote } from "@/lib/anchoring";
  import { readAllText, readPage } from "@/lib/page";
  import { runAtOnce } from "@/lib/slices";
  const anchor = (page, selector) => {
    const found = page === undefined ? undefined : anchorQuote(page.text, selector);
    return found === undefined ? null : { how: found.how, painted: page.rangesOf(found).map(String).join("") };
  };
  export function read({ address, selectors }) {
    const article = runAtOnce(readPage(document, { address, isSupported: () => true }));
    const page = runAtOnce(readAllText(document));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let all = "";
    while (walker.nextNode()) if (walker.currentNode.parentElement.closest("script, style") === null) all += walker.currentNode.data;
    return {
      all,
      article: selectors.map((selector) => anchor(article.page, selector)),
      page: selectors.map((selector) => anchor(page, selector)),
    };
  }`;

/**
 * Describes every sentence of the gold texts as a quote and anchors it in its page: found once, painted over its own
 * words, or not at all.
 */
export async function evaluateAnchor(folder: string): Promise<Evaluation> {
  const rows = await readRows<AnchorRow>(join(folder, "gold.jsonl"));
  const questions = new Map(rows.map((row) => [row.id, questionOf(row)]));
  const answers = await visitPages<AnchorRow, Answer>(folder, rows, ANCHOR, ({ id }) => questions.get(id));
  const anchorings = (where: "article" | "page"): Anchoring[] =>
    rows.flatMap(({ id }, at) => {
      const answer = answers[at];
      if (answer === undefined) throw new Error(`page ${id} was not visited`);
      return (questions.get(id)?.selectors ?? []).map(({ exact }, index) => {
        const found = answer[where][index];
        return { id, sentence: exact, page: answer.all, how: found?.how, painted: found?.painted ?? "" };
      });
    });
  const [page, article] = [anchorings("page"), anchorings("article")];
  return {
    rows: page.length,
    figures: { ...figuresOf("page", page), ...figuresOf("article", article) },
    tables: [],
    predictions: page.map(({ id, sentence, how = "none", painted }) => ({ id, sentence, how, painted })),
    errors: page
      .map((anchoring) => ({ ...anchoring, outcome: outcomeOf(anchoring) }))
      .filter(({ outcome }) => outcome !== "same words")
      .map(({ id, outcome, sentence, painted }) => `${id} ${outcome}: ${sentence}\n    ${painted}`),
  };
}

const questionOf = ({ url, text }: AnchorRow): Question => ({
  address: url,
  selectors: splitSentences(text).map((span) => describeQuote(text, span)),
});
