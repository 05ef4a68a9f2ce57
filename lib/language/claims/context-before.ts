/** Longest context kept with a claim, in UTF-16 units: two or three sentences. */
const CONTEXT_LENGTH = 400;

/** What stands in `text` just before `start`: a claim's context, at most 400 units long. */
export const contextBefore = (text: string, start: number): string =>
  text.slice(Math.max(0, start - CONTEXT_LENGTH), start).trimStart();
