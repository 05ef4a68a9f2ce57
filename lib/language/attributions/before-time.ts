import type { Reading } from "../words/read-words";
import { WordClass } from "../words/word-class";

const timeWords = new Set("week month year night day weekend morning afternoon evening".split(" "));
const timeOpeners = new Set("on in last this late early earlier next".split(" "));

/** Index before a time that stands between subject and verb: "on Friday", "last month", "earlier this week". */
export function beforeTime({ tokens, classes }: Reading, end: number, floor: number): number {
  let index = end;
  const isTime = (at: number): boolean =>
    ((classes[at] ?? 0) & WordClass.calendar) !== 0 || timeWords.has(tokens[at]?.lower ?? "");
  if (!isTime(index - 1)) return end;
  while (index > floor && isTime(index - 1)) index -= 1;
  const afterTime = index;
  while (index > floor && timeOpeners.has(tokens[index - 1]?.lower ?? "")) index -= 1;
  const named = ((classes[end - 1] ?? 0) & WordClass.calendar) !== 0;
  return named || index < afterTime ? index : end;
}
