import { splitSentences } from "@/lib/language";
import { readRows } from "./read-rows";
import type { Evaluation } from "./task";

interface SegmentRow {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

const collapse = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The end offset of each sentence when the sentences are joined without white space: what a span is compared by. */
function spansOf(sentences: readonly string[]): string[] {
  let offset = 0;
  return sentences.map((sentence) => {
    const start = offset;
    offset += sentence.replace(/\s+/gu, "").length;
    return `${start}-${offset}`;
  });
}

/** Sentence-span precision, recall and F1 and the share of rows that are fully right, on one segment file. */
export async function evaluateSegment(path: string): Promise<Evaluation> {
  const rows = await readRows<SegmentRow>(path);
  const predictions: { id: string; sentences: string[] }[] = [];
  const errors: string[] = [];
  let gold = 0;
  let predicted = 0;
  let right = 0;
  let exactRows = 0;
  for (const row of rows) {
    const sentences = splitSentences(row.text).map(({ start, end }) => collapse(row.text.slice(start, end)));
    predictions.push({ id: row.id, sentences });
    const expected = new Set(spansOf(row.sentences));
    const hits = spansOf(sentences).filter((span) => expected.has(span)).length;
    gold += row.sentences.length;
    predicted += sentences.length;
    right += hits;
    if (hits === row.sentences.length && hits === sentences.length) exactRows++;
    else errors.push(`${row.id}\n  gold: ${row.sentences.join(" | ")}\n  ours: ${sentences.join(" | ")}`);
  }
  return {
    rows: rows.length,
    figures: {
      "span F1": (2 * right) / (gold + predicted),
      "span precision": right / predicted,
      "span recall": right / gold,
      "rows fully right": exactRows / rows.length,
    },
    tables: [],
    predictions,
    errors,
  };
}
