import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readMetadata } from "@/lib/documents";
import { parseHtml } from "../../documents/parse-html";
import { htmlOf, type StoredPage } from "../../eval/pages/visit-pages";
import { readRows } from "../../eval/read-rows";
import { WORTH_CHECKING } from "./read-invented";
import type { Judged } from "./read-training";

const MARKS = fileURLToPath(new URL("./judged-pages.jsonl", import.meta.url));

/** The sentences of a stored page that were judged: where they stand in its gold text, and their grade. */
interface PageMarks {
  readonly file: string;
  readonly sentences: readonly (readonly [start: number, end: number, grade: number])[];
}

export interface PageWithText extends StoredPage {
  readonly text: string;
}

export const isPageWithText = (row: object): row is PageWithText =>
  ["file", "url", "text"].every((key) => key in row && typeof row[key as keyof object] === "string");

/** A host that stands for none: pages of collections that took the address away, each a site of its own. */
const NO_HOST = "fakehost";

function hostOf({ url, file }: PageWithText): string {
  const { hostname } = new URL(url);
  return hostname === NO_HOST ? file : hostname.replace(/^www\./u, "");
}

/**
 * The judged sentences among `pages`, which the file at `path` lists, each under the title that its page gives.
 * `marksPath` is the file that says where they stand and what they were judged.
 */
export async function readJudgedPages(
  path: string,
  pages: readonly PageWithText[],
  marksPath = MARKS,
): Promise<Judged[]> {
  const marks = new Map((await readRows<PageMarks>(marksPath)).map((each) => [each.file, each.sentences]));
  const judged: Judged[] = [];
  for (const page of pages) {
    const sentences = marks.get(page.file);
    if (sentences === undefined) continue;
    const { title = "" } = readMetadata(parseHtml(await htmlOf(dirname(path), page.file)).documentElement);
    for (const [start, end, grade] of sentences) {
      const text = page.text.slice(start, end);
      judged.push({ title, text, label: grade >= WORTH_CHECKING, host: hostOf(page) });
    }
  }
  return judged;
}
