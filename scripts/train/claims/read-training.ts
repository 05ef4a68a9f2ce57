import { readRows } from "../../eval/read-rows";
import { readInventedArticles, readInventedSpeeches } from "./read-invented";
import { isPageWithText, readJudgedPages } from "./read-judged-pages";

/** A sentence that people judged; `title` where it stands in an article. */
export interface Judged {
  readonly text: string;
  readonly label: boolean;
  readonly title?: string;
  readonly host?: string;
  readonly id?: string;
}

/** What the weights are learned from. */
export interface Training {
  readonly speech: readonly Judged[];
  readonly articles: readonly Judged[];
  /** Sentences of stored pages that were judged for this project. */
  readonly pages: readonly Judged[];
  /** Sentences of articles and of speeches written for this project. */
  readonly invented: readonly Judged[];
  readonly inventedSpeech: readonly Judged[];
  /** Any text, for the company that words keep. */
  readonly texts: readonly string[];
}

const isJudged = (row: object): row is Judged =>
  "text" in row && typeof row.text === "string" && "label" in row && typeof row.label === "boolean";

/**
 * Sorts the rows of JSONL files: rows with `text` and a boolean `label` are judged, with a `title` as articles; of
 * stored pages, the sentences that were judged are taken; the strings of all other rows are text. Judged articles are no
 * text, so that folds of them stay unseen.
 */
export async function readTraining(paths: readonly string[]): Promise<Training> {
  const files = await Promise.all(paths.map(async (path) => ({ path, rows: await readRows<object>(path) })));
  const pages = await Promise.all(
    files.map(({ path, rows }) => readJudgedPages(path, rows.filter(isPageWithText))),
  );
  const rows = files.flatMap((file) => file.rows).filter((row) => !isPageWithText(row));
  const judged = rows.filter(isJudged);
  const speech = judged.filter((row) => row.title === undefined);
  const invented = await readInventedArticles();
  const inventedSpeech = await readInventedSpeeches();
  const strings = rows
    .filter((row) => !isJudged(row))
    .flatMap((row) => Object.values(row).filter((value) => typeof value === "string" && value.includes(" ")));
  const texts = [...strings, ...[...speech, ...invented, ...inventedSpeech].map(({ text }) => text)];
  return {
    speech,
    articles: judged.filter((row) => row.title !== undefined),
    pages: pages.flat(),
    invented,
    inventedSpeech,
    texts: [...new Set(texts)],
  };
}
