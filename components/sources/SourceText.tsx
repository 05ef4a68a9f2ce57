import { useEffect, useMemo, useRef, useState } from "react";
import type { Span } from "@/lib/model";
import { t } from "@/lib/words";
import { Icon } from "../controls";
import { selectedSpan } from "./selected-span";
import { cutText } from "./text-pieces";

interface SourceTextProps {
  readonly text: string;
  readonly language?: string | undefined;
  /** The passage to show; the text scrolls to it. */
  readonly passage?: Span | undefined;
  /** Stretches that carry notes. */
  readonly noted: readonly Span[];
  /** Offered for words that are selected. */
  readonly onNote: (span: Span) => void;
}

/** The stored text of a source, with one passage and all noted stretches marked. */
export function SourceText({ text, language, passage, noted, onNote }: SourceTextProps) {
  const container = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Span>();
  const paragraphs = useMemo(() => cutText(text, { passage, noted }), [text, passage, noted]);

  useEffect(() => {
    if (passage === undefined) return;
    const mark = container.current?.querySelector<HTMLElement>(".sl-passage");
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }, [passage]);

  useEffect(() => {
    const onChange = () => {
      if (container.current !== null) setSelected(selectedSpan(container.current, text));
    };
    document.addEventListener("selectionchange", onChange);
    return () => document.removeEventListener("selectionchange", onChange);
  }, [text]);

  return (
    <>
      <div className="sl-source-text" ref={container} lang={language}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph.start} data-start={paragraph.start} dir="auto">
            {paragraph.pieces.map((piece) =>
              piece.isPassage || piece.isNoted ? (
                <mark
                  key={piece.start}
                  className={piece.isPassage ? "sl-passage" : "sl-noted"}
                  tabIndex={piece.isPassage ? -1 : undefined}
                >
                  {piece.text}
                </mark>
              ) : (
                piece.text
              ),
            )}
          </p>
        ))}
      </div>
      {selected !== undefined && (
        <div className="sl-selection-bar">
          <button type="button" className="sl-button" data-weight="primary" onClick={() => onNote(selected)}>
            <Icon name="note" />
            {t("sources.noteOnSelection")}
          </button>
        </div>
      )}
    </>
  );
}
