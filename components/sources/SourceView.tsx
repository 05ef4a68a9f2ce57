import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Draft, Note, NoteTarget, Source, Span } from "@/lib/model";
import { keyOfDraft, type NoteDesk, placeInText, targetOfPassage } from "@/lib/state";
import { keyed, t } from "@/lib/words";
import { Icon } from "../controls";
import { formatDay } from "../evidence";
import { labelOf, NotesOn, Unfinished } from "../notes";
import { PassageNotes } from "./PassageNotes";
import { SourceText } from "./SourceText";

interface SourceViewProps {
  readonly source: Source;
  readonly passage?: Span | undefined;
  /** On the source and on its passages. */
  readonly notes: readonly Note[];
  /** Of notes on its passages, begun and not saved. */
  readonly drafts: readonly Draft[];
  readonly desk: NoteDesk;
  readonly onBack: () => void;
  readonly onRemove?: ((source: Source) => void) | undefined;
  /** What follows its text. */
  readonly more?: ReactNode;
}

/** One source: what it is, the notes on it, and its text as it is stored. */
export function SourceView(props: SourceViewProps) {
  const { source, passage, notes, drafts, desk, onBack, onRemove, more } = props;
  const [shown, setShown] = useState<Span | undefined>(passage);
  const [written, setWritten] = useState<NoteTarget>();
  const title = useRef<HTMLHeadingElement>(null);
  const opensAtPassage = passage !== undefined;
  useEffect(() => {
    if (!opensAtPassage) title.current?.focus();
  }, [opensAtPassage]);
  const placed = useMemo(() => placeInText(source.text, notes), [source.text, notes]);
  const noted = useMemo(() => placed.flatMap(({ span }) => span ?? []), [placed]);
  const writtenKey = written === undefined ? undefined : keyOfDraft({ target: written });
  const address = source.url !== undefined && /^https?:\/\//i.test(source.url) ? source.url : undefined;

  return (
    <article className="sl-source" aria-label={source.title}>
      <button type="button" className="sl-link sl-back" onClick={onBack}>
        <Icon name="back" />
        {t("sources.all")}
      </button>
      <header className="sl-source-head">
        <h2 ref={title} tabIndex={-1}>
          <bdi>{source.title}</bdi>
        </h2>
        <p className="sl-source-facts">
          <bdi>{source.outlet ?? t("unknown.outlet")}</bdi>
          <span>{formatDay(source.publishedAt) ?? t("unknown.date")}</span>
          {source.byline !== undefined && <bdi>{source.byline}</bdi>}
          <span title={t(`kindHint.${keyed(source.kind)}`)}>{t(`kind.${keyed(source.kind)}`)}</span>
        </p>
        <p className="sl-soft">{t(`kindHint.${keyed(source.kind)}`)}</p>
        <p className="sl-actions">
          {address !== undefined && (
            <a className="sl-link" href={address} target="_blank" rel="noopener noreferrer">
              {t("sources.openOnWeb")}
            </a>
          )}
          {onRemove !== undefined && (
            <button type="button" className="sl-link" onClick={() => onRemove(source)}>
              <Icon name="remove" />
              {t("sources.removeFromLibrary")}
            </button>
          )}
        </p>
      </header>
      <section aria-label={t("sources.notesOnSource")} className="sl-source-notes">
        <NotesOn
          target={{ kind: "source", sourceId: source.id }}
          what={t("sources.noteOnSource")}
          notes={notes.filter(({ target }) => target.kind === "source")}
          desk={desk}
        />
        <PassageNotes notes={placed} desk={desk} onShow={setShown} />
        <Unfinished drafts={drafts.filter(({ key }) => key !== writtenKey)} desk={desk} />
        {written !== undefined && (
          <NotesOn
            key={writtenKey}
            target={written}
            what={labelOf(written)}
            notes={[]}
            desk={desk}
            startsWriting
            onDone={() => setWritten(undefined)}
          />
        )}
      </section>
      <SourceText
        text={source.text}
        language={source.language}
        passage={shown}
        noted={noted}
        onNote={(span) => setWritten(targetOfPassage(source.id, source.text, span))}
      />
      {more}
    </article>
  );
}
