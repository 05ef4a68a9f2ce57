import { Fragment } from "react";
import type { Reason } from "@/lib/model";
import { type MarkedSpan, markWords } from "./mark-words";

interface MarkedTextProps {
  readonly text: string;
  readonly reasons: readonly Reason[];
  /** Whose words of the reasons are looked for. */
  readonly side: "claim" | "evidence";
}

/** A text with the words that decided marked in place, kept apart from the direction of what surrounds it. */
export function MarkedText({ text, reasons, side }: MarkedTextProps) {
  const spans = markWords(text, reasons, side);
  const last = spans.at(-1);
  return (
    <bdi>
      {spans.map((span, index) => (
        <Fragment key={span.start}>
          {text.slice(spans[index - 1]?.end ?? 0, span.start)}
          <Marked text={text} span={span} />
        </Fragment>
      ))}
      {text.slice(last?.end ?? 0)}
    </bdi>
  );
}

function Marked({ text, span }: { readonly text: string; readonly span: MarkedSpan }) {
  return (
    <mark className="sl-mark" data-verdict={span.verdict}>
      {text.slice(span.start, span.end)}
    </mark>
  );
}
