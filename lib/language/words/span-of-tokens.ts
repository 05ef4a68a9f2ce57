import type { Span } from "@/lib/model";
import type { Reading } from "./read-words";

/** The characters from token `from` to before token `to`; empty at the first token's start if there is none. */
export function spanOfTokens({ tokens }: Reading, from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: to > from ? (tokens[to - 1]?.end ?? start) : start };
}
