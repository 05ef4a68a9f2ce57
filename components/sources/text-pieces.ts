import type { Span } from "@/lib/model";

export interface Paragraph extends Span {
  readonly pieces: readonly Piece[];
}

interface Piece extends Span {
  readonly text: string;
  readonly isPassage: boolean;
  readonly isNoted: boolean;
}

interface Marks {
  /** The passage that the text was opened at. */
  readonly passage: Span | undefined;
  readonly noted: readonly Span[];
}

/** A text cut into paragraphs, and these wherever a mark begins or ends; offsets are those of the text. */
export function cutText(text: string, { passage, noted }: Marks): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start <= text.length; ) {
    const gap = text.indexOf("\n\n", start);
    const end = gap === -1 ? text.length : gap;
    if (end > start) paragraphs.push({ start, end, pieces: piecesOf(text, { start, end }, passage, noted) });
    start = end + 2;
  }
  return paragraphs;
}

function piecesOf(
  text: string,
  paragraph: Span,
  passage: Span | undefined,
  noted: readonly Span[],
): readonly Piece[] {
  const marks = passage === undefined ? noted : [passage, ...noted];
  const cuts = marks
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => paragraph.start < cut && cut < paragraph.end);
  const edges = [...new Set([paragraph.start, ...cuts, paragraph.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? paragraph.start;
    const covers = (span: Span) => span.start <= start && end <= span.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      isPassage: passage !== undefined && covers(passage),
      isNoted: noted.some(covers),
    };
  });
}
