/** Where straight single quotes open and close a quotation: 'We are heartbroken,' said Haas. Apostrophes do neither. */
const opens = /(?<=^|[\s(:—])'(?=[\p{L}\p{N}])/gu;
const closes = /(?<=[,.?!])'(?=\s|$)/gu;

/** The text with straight single quotes around quotations curled, of the same length; a quote without a partner stays. */
export function curlQuotes(text: string): string {
  const marks = [
    ...[...text.matchAll(opens)].map(({ index }) => ({ index, isOpening: true })),
    ...[...text.matchAll(closes)].map(({ index }) => ({ index, isOpening: false })),
  ];
  const curls = new Map<number, string>();
  let open: number | undefined;
  for (const { index, isOpening } of marks.sort((a, b) => a.index - b.index)) {
    if (isOpening) open ??= index;
    else if (open !== undefined) {
      curls.set(open, "‘").set(index, "’");
      open = undefined;
    }
  }
  return text.replace(/'/gu, (mark, index: number) => curls.get(index) ?? mark);
}
