/** A line shorter than this share of the longest ends its paragraph. */
const FULL_LINE = 0.75;

/** A line that stands on so many pages is a header or a footer; so is a number alone. */
const REPEATED = 3;

const bare = (line: string): string => line.replace(/\d+/g, "#").trim();

function repeatedLines(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set([page[0], page.at(-1)])) {
      const key = bare(line ?? "");
      if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, count]) => count >= REPEATED).map(([line]) => line));
}

/** The text of a document that is stored as lines on pages: headers and footers go, words cut at a line's end are whole. */
export function pdfParagraphs(pages: readonly (readonly string[])[]): string {
  const filled = pages.map((page) => page.filter((line) => line.trim() !== ""));
  const repeated = repeatedLines(filled);
  const lines = filled.flat().filter((line) => !repeated.has(bare(line)) && bare(line) !== "#");
  const longest = Math.max(0, ...filled.map((page) => Math.max(0, ...page.map(({ length }) => length))));
  const paragraphs: string[] = [];
  let open = "";
  for (const line of lines.map((each) => each.trim())) {
    open =
      /\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(line) ? open.slice(0, -1) + line : `${open} ${line}`.trim();
    const isShort = line.length < longest * FULL_LINE;
    if (isShort && /[.!?:]["'”’)]?$/.test(line)) {
      paragraphs.push(open);
      open = "";
    }
  }
  if (open !== "") paragraphs.push(open);
  return paragraphs.join("\n\n").replace(/[ \t]+/g, " ");
}
