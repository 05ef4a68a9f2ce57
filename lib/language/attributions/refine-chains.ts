import type { Reading, TokenRange } from "../words/read-words";
import { WordClass } from "../words/word-class";
import { isAnonymous } from "./anonymous-source";
import type { AttributionDraft } from "./scan";

const citing = new Set(["citing", "quoting"]);

/** What can be the origin of a statement, besides people and names; reasons ("citing the cold") cannot. */
const documents = new Set(
  "report reports statement document documents police ministry records data study survey email emails memo letter filing filings spokesman spokeswoman".split(
    " ",
  ),
);

function isOrigin(reading: Reading, range: TokenRange): boolean {
  if (isAnonymous(reading, range)) return true;
  for (let index = range.from; index < range.to; index += 1) {
    const bits = reading.classes[index] ?? 0;
    if ((bits & (WordClass.role | WordClass.capitalised)) !== 0) return true;
    if (documents.has(reading.tokens[index]?.lower ?? "")) return true;
  }
  return false;
}

const withoutComma = ({ tokens }: Reading, { from, to }: TokenRange): TokenRange =>
  tokens[to - 1]?.text === "," ? { from, to: to - 1 } : { from, to };

/** "Axios, citing two officials, reported": the officials are the source, Axios is what it came through. */
function citedInside(reading: Reading, draft: AttributionDraft): AttributionDraft {
  const { source } = draft;
  if (source === undefined) return draft;
  for (let index = source.from + 1; index < source.to; index += 1) {
    if (!citing.has(reading.tokens[index]?.lower ?? "") || reading.tokens[index - 1]?.text !== ",") continue;
    const origin = withoutComma(reading, { from: index + 1, to: source.to });
    if (!isOrigin(reading, origin)) return draft;
    return { ...draft, source: origin, via: { from: source.from, to: index - 1 } };
  }
  return draft;
}

const holds = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.from < inner.from && inner.to < outer.to;

/**
 * Joins an outlet with whom it cites: in the subject ("Axios, citing two officials, reported") or behind the
 * content ("..., Axios reported, citing two officials").
 */
export function refineChains(reading: Reading, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const refined: AttributionDraft[] = [];
  for (const draft of drafts) {
    const inner = refined.at(-1);
    if (inner !== undefined && draft.source !== undefined && holds(draft.source, inner.cue)) refined.pop();
    const previous = refined.at(-1);
    const cited = draft.content[0];
    const isCitation =
      citing.has(reading.tokens[draft.cue.from]?.lower ?? "") &&
      reading.tokens[draft.cue.from - 1]?.text === "," &&
      cited !== undefined &&
      isOrigin(reading, cited);
    if (isCitation && previous?.source !== undefined && previous.via === undefined) {
      refined[refined.length - 1] = { ...previous, source: cited, via: previous.source };
    } else {
      refined.push(citedInside(reading, draft));
    }
  }
  return refined;
}
