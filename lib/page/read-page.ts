import type { DocumentInfo, NotRead } from "@/lib/model";
import { type Budget, collectBlocks } from "./collect-blocks";
import { refuse } from "./gate";
import { rootElementOf } from "./native-dom";
import { type PageText, pageText } from "./page-text";
import { readInfo } from "./read-info";
import { selectArticle } from "./select-article";

export type PageRead =
  | {
      readonly kind: "read";
      readonly info: DocumentInfo;
      readonly page: PageText;
      /** The page was larger than the budget: what follows was not looked at. */
      readonly partly: boolean;
    }
  | { readonly kind: "left-alone"; readonly info: DocumentInfo; readonly why: NotRead };

export interface ReadOptions {
  readonly address: string;
  readonly isSupported: (text: string, declared: string | undefined) => boolean;
  readonly budget?: Budget;
}

/** Reads all text of a document, also beside its article. Yields often and briefly; see {@link runInSlices}. */
export function* readAllText(document: Document): Generator<void, PageText> {
  const root = rootElementOf(document);
  return pageText(root === null ? [] : (yield* collectBlocks(root)).blocks);
}

/** Reads a document's article. Yields often and briefly; see {@link runInSlices}. */
export function* readPage(document: Document, options: ReadOptions): Generator<void, PageRead> {
  const info = yield* readInfo(document, options.address);
  const root = rootElementOf(document);
  if (root === null || !/html/.test(document.contentType))
    return { kind: "left-alone", info, why: "not-text" };
  const collected = yield* collectBlocks(root, options.budget);
  const article = selectArticle(collected);
  const page = pageText(article.blocks);
  const why = refuse(article, page.text, (text) => options.isSupported(text, info.language));
  if (why !== undefined) return { kind: "left-alone", info, why };
  return { kind: "read", info, page, partly: collected.partly };
}
