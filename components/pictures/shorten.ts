/** At most `length` signs, the last one an ellipsis where words were cut. */
export const shorten = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`;
