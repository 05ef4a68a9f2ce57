import { splitSentences } from "@/lib/language";
import { textOf } from "@/lib/model";
import { documentWords } from "./source-words";

/** "A statement by the interior ministry put the number at ...": a document that opens the sentence. */
const openingDocument =
  /^\s{0,3}(?:An?|The) (?:[\p{L}-]{1,20} ){0,2}(?:statement|report|study|survey|release|review|letter|memo) (?:by|from|of) ((?:[\p{L}'’-]{1,20} ){0,6}?[\p{L}'’-]{1,20}) (?:put|gave|gives|lists?|listed|shows?|showed|says?|said|finds?|found|names?|named|counts?|counted|blames?|blamed|warns?|warned|describes?|described|estimates?|estimated)\b/u;
/** Words before which another phrase has ended: "the strongest rise of any town in the lender's index". */
const beforePhrase = /^(?:in|of|by|from|at|to|on|for|with|and|that|as)$/iu;
/** Words from the start of a sentence in which its document may stand: "Judge Adeyemi's ruling obliges ...". */
const DOCUMENT_REACH = 10;

/** The document that a sentence has for its subject, with its owner: "the commission's final count gave her ...". */
export function documentOfSubject(text: string): string | undefined {
  for (const sentence of splitSentences(text)) {
    for (const clause of textOf(text, sentence).split(/[;:]\s/u)) {
      const words = clause.split(/\s+/u, DOCUMENT_REACH);
      const document = words.findIndex((word) => documentWords.has(word.toLowerCase()));
      const owner = words.findLastIndex((word, index) => index < document && /['’]s?$/u.test(word));
      if (document <= 0 || owner < Math.max(0, document - 3)) continue;
      const from = words.findLastIndex((word, index) => index < owner && beforePhrase.test(word)) + 1;
      return words.slice(from, document + 1).join(" ");
    }
  }
  return undefined;
}

/** Who issued the document that opens a passage: "the interior ministry" of "A statement by the interior ministry put ...". */
export const issuerOfOpening = (text: string): string | undefined => openingDocument.exec(text)?.[1];
