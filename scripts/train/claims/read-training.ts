import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readRows } from "../../eval/read-rows";

/** A sentence that people judged; `title` where it stands in an article. */
export interface Judged {
  readonly text: string;
  readonly label: boolean;
  readonly title?: string;
  readonly host?: string;
}

/** What the weights are learned from. */
export interface Training {
  readonly speech: readonly Judged[];
  readonly articles: readonly Judged[];
  /** Articles written for this project. */
  readonly invented: readonly Judged[];
  /** Any text, for the company that words keep. */
  readonly texts: readonly string[];
}

const INVENTED = fileURLToPath(new URL("./invented-articles.txt", import.meta.url));

/** Lines are "# title", or a grade (2 worth checking, 1 a minor fact, 0 no claim) and a sentence. */
function readInvented(text: string): Judged[] {
  let title = "";
  return text.split("\n").flatMap((line): Judged[] => {
    const rest = line.slice(2);
    if (line.startsWith("# ")) title = rest;
    return line === "" || line.startsWith("# ") ? [] : [{ title, text: rest, label: line.startsWith("2") }];
  });
}

const isJudged = (row: object): row is Judged =>
  "text" in row && typeof row.text === "string" && "label" in row && typeof row.label === "boolean";

/**
 * Sorts the rows of JSONL files: rows with `text` and a boolean `label` are judged, with a `title` as articles;
 * the strings of all other rows are text. Judged articles are no text, so that folds of them stay unseen.
 */
export async function readTraining(paths: readonly string[]): Promise<Training> {
  const rows = (await Promise.all(paths.map((path) => readRows<object>(path)))).flat();
  const judged = rows.filter(isJudged);
  const speech = judged.filter((row) => row.title === undefined);
  const invented = readInvented(await readFile(INVENTED, "utf8"));
  const strings = rows
    .filter((row) => !isJudged(row))
    .flatMap((row) => Object.values(row).filter((value) => typeof value === "string" && value.includes(" ")));
  const texts = [...strings, ...[...speech, ...invented].map(({ text }) => text)];
  return {
    speech,
    articles: judged.filter((row) => row.title !== undefined),
    invented,
    texts: [...new Set(texts)],
  };
}
