import type { Span } from "@/lib/model";
import type { Reading } from "./read-words";

/** The characters from token `from` to before token `to`; empty at the first token's start if there is none. */
export function spanOfTokens({ starts, ends }: Reading, from: number, to: number): Span {
  const start = starts[from] ?? 0;
  return { start, end: to > from ? (ends[to - 1] ?? start) : start };
}
