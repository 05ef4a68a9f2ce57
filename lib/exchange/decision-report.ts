import type { ExplainedPassage, ExplainedSlot, Explanation } from "@/lib/model";

export interface ReportOptions {
  /** What made it. */
  readonly version: string;
  readonly browser: string;
  /** Whether the words of the reader's sources, their titles and outlets go along. */
  readonly withLibraryText: boolean;
}

/**
 * The explanation as a file that a reader can hand on. Unless it was chosen otherwise it holds no word of the library:
 * sources are numbered, quotes stand as their lengths, and origins have neither names nor reasons, which quote names.
 */
export function decisionReport(explanation: Explanation, options: ReportOptions): string {
  const { version, browser, withLibraryText } = options;
  const { passages, origins, ...rest } = explanation;
  const told = withLibraryText
    ? { passages, origins }
    : {
        passages: passages.map(withoutWords(numbered(passages))),
        origins: origins.map((origin) => ({
          isKnown: origin.label !== undefined,
          passages: origin.passages,
        })),
      };
  return `${JSON.stringify({ made: "Sourcelight", version, browser, ...rest, ...told }, undefined, 2)}\n`;
}

const numbered = (passages: readonly ExplainedPassage[]): ReadonlyMap<string, number> => {
  const ids = [...new Set(passages.map(({ sourceId }) => sourceId))];
  return new Map(ids.map((id, place) => [id, place + 1]));
};

const slotWithoutWords = ({ evidence, ...slot }: ExplainedSlot) => ({
  ...slot,
  evidenceLength: evidence.length,
});

const withoutWords =
  (numbers: ReadonlyMap<string, number>) =>
  ({ sourceId, start, end, publishedAt, score, fate, relation, rules, pairs }: ExplainedPassage) => ({
    source: numbers.get(sourceId),
    length: end - start,
    publishedAt,
    ...{ score, fate, relation, rules },
    pairs: pairs.map(({ slots, ...pair }) => ({ ...pair, slots: slots.map(slotWithoutWords) })),
  });
