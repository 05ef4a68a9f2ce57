import { recognizeQuantities } from "@/lib/language";
import type { Claim, DocumentInfo, Evidence, FigureStory, StatedFigure } from "@/lib/model";

/**
 * The numbers of a claim that some evidence states too, each with the figures of all: the story of a count. Numbers
 * that nobody else states, and words that are no number, tell none.
 */
export function figuresOf(
  claim: Claim,
  evidence: readonly Evidence[],
  source: Pick<DocumentInfo, "outlet" | "publishedAt"> & { readonly id: string },
): readonly FigureStory[] {
  const stories = new Map<string, StatedFigure[]>();
  for (const { sourceId, outlet, publishedAt, start, end, relation, reasons } of evidence) {
    for (const reason of reasons) {
      const value = reason.slot === "number" ? figureIn(reason.evidence) : undefined;
      if (value === undefined) continue;
      const figure = { value, words: reason.evidence, sourceId, start, end, relation };
      const figures = stories.get(reason.claim) ?? [];
      figures.push({ ...figure, ...stated({ outlet, publishedAt }) });
      stories.set(reason.claim, figures);
    }
  }
  return [...stories].flatMap(([words, figures]) => {
    const value = figureIn(words);
    if (value === undefined) return [];
    const { start, end } = claim;
    return [
      { words, figures: [{ value, words, sourceId: source.id, start, end, ...stated(source) }, ...figures] },
    ];
  });
}

function figureIn(words: string): number | undefined {
  const [quantity] = recognizeQuantities(words);
  return quantity?.magnitude.min ?? quantity?.magnitude.max;
}

const stated = ({
  outlet,
  publishedAt,
}: {
  outlet?: string | undefined;
  publishedAt?: string | undefined;
}) => ({
  ...(outlet === undefined ? {} : { outlet }),
  ...(publishedAt === undefined ? {} : { publishedAt }),
});
