import { foldWord } from "./fold-word";
import { scanWords } from "./scan-words";

/** The index terms of `text` in order, stop words left out. Any string is allowed; linear in its length. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  scanWords(text, (start, end) => {
    const term = foldWord(text.slice(start, end));
    if (term !== "") terms.push(term);
  });
  return terms;
}
