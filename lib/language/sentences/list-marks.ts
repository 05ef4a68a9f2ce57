/** A bullet, a number or a letter with its stop or bracket, at the head of an item. */
const MARKER =
  /(?<=^|\s)(?:(?<bullet>[•‣⁃◦▪])[ \t]?(?:\d{1,3}[.)]{1,2})?|(?<number>\d{1,3})[.)]{1,2}|(?<letter>[a-z])[.)]{1,2})(?=\s?[^\s.)])/gu;
const AT_START = /^\s?(?:[•‣⁃◦▪]|\d{1,3}[.)]|[a-z][.)])/u;
const HEAD_LENGTH = 8;

/** The marks of a list that is written in one line. */
export interface ListMarks {
  /** Where items after the first begin. */
  readonly starts: readonly number[];
  /** Ends of the markers themselves ("1." is no sentence), the first included. */
  readonly markerEnds: ReadonlySet<number>;
}

const NO_MARKS: ListMarks = { starts: [], markerEnds: new Set() };

function successorOf(bullet: string | undefined, number: string | undefined, letter: string): string {
  if (bullet !== undefined) return bullet;
  return number === undefined ? String.fromCharCode(letter.charCodeAt(0) + 1) : String(Number(number) + 1);
}

/**
 * Where the items of a list begin that is written in one line ("1. … 2. …", "a) … b) …", "• … • …"), without the
 * first. Numbers and letters must count up from the first item's, so "see no. 2. Then" is no list.
 */
export function listMarks(text: string, start: number, end: number): ListMarks {
  if (!AT_START.test(text.slice(start, Math.min(end, start + HEAD_LENGTH)))) return NO_MARKS;
  const starts: number[] = [];
  const markerEnds = new Set<number>();
  let expected: string | undefined;
  for (const match of text.slice(start, end).matchAll(MARKER)) {
    const { bullet, number, letter = "" } = match.groups ?? {};
    if (expected !== undefined && (bullet ?? number ?? letter) !== expected) continue;
    if (expected !== undefined) starts.push(start + match.index);
    markerEnds.add(start + match.index + match[0].length);
    expected = successorOf(bullet, number, letter);
  }
  return { starts, markerEnds };
}
