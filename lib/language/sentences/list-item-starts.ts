const MARKER =
  /(?:^|(?<=\s))(?:(?<bullet>[•‣⁃◦▪])\s?(?:\d{1,3}[.)]{1,2})?|(?<number>\d{1,3})[.)]{1,2}|(?<letter>[a-z])[.)]{1,2})(?=\s*\S)/gu;

/**
 * Where the items of a list begin that is written in one line ("1. … 2. …", "a) … b) …", "• … • …"), without the
 * first. Numbers and letters must count up from the first item's, so "see no. 2. Then" is no list.
 */
export function listItemStarts(text: string, start: number, end: number): number[] {
  const head = text.slice(start, Math.min(end, start + 8)).trimStart();
  if (!/^(?:[•‣⁃◦▪]|\d{1,3}[.)]|[a-z][.)])/u.test(head)) return [];
  const starts: number[] = [];
  let expected: string | undefined;
  for (const match of text.slice(start, end).matchAll(MARKER)) {
    const { bullet, number, letter } = match.groups ?? {};
    const mark = bullet ?? number ?? letter ?? "";
    if (expected !== undefined && mark !== expected) continue;
    if (expected !== undefined) starts.push(start + match.index);
    expected =
      bullet ??
      (number === undefined ? String.fromCharCode(mark.charCodeAt(0) + 1) : String(Number(number) + 1));
  }
  return starts;
}
