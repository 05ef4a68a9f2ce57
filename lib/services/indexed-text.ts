import type { IndexedText } from "@/lib/retrieval";
import type { SplitSource } from "@/lib/store";

/** What the index holds of a source: its passages, and title and outlet for all of them. */
export function indexedText({ source, spans }: SplitSource): IndexedText {
  return {
    sourceId: source.id,
    title: source.outlet === undefined ? source.title : `${source.title}\n${source.outlet}`,
    text: source.text,
    spans,
  };
}
