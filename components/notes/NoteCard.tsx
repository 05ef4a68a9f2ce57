import type { RefObject } from "react";
import type { Note } from "@/lib/model";
import { t } from "@/lib/words";
import { formatDay } from "../evidence";
import { Markdown } from "../markdown/Markdown";
import { Words } from "../words";

interface NoteCardProps {
  readonly note: Note;
  /** Names what the note hangs on; absent where it stands right beside it. */
  readonly about?: string | undefined;
  readonly onShow?: (() => void) | undefined;
  readonly editButton: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A note as it is read. */
export function NoteCard({ note, about, onShow, editButton, onEdit, onRemove }: NoteCardProps) {
  const quote = about === undefined || note.target.kind === "source" ? undefined : note.target.selector.exact;
  return (
    <article
      className="sl-note"
      aria-label={about === undefined ? t("notes.note") : t("notes.noteOn", { what: about })}
    >
      {about !== undefined && (
        <p className="sl-note-about">
          <Words of="notes.on" with={{ what: <bdi>{about}</bdi> }} />
        </p>
      )}
      {quote !== undefined && (
        <blockquote className="sl-quote sl-note-quote">
          <bdi>{quote}</bdi>
        </blockquote>
      )}
      <Markdown text={note.text} />
      <footer className="sl-note-foot">
        <time className="sl-soft" dateTime={note.updatedAt}>
          {formatDay(note.updatedAt)}
        </time>
        <span className="sl-actions">
          {onShow !== undefined && (
            <button type="button" className="sl-link" onClick={onShow}>
              {t("notes.show")}
            </button>
          )}
          <button ref={editButton} type="button" className="sl-link" onClick={onEdit}>
            {t("notes.edit")}
          </button>
          <button type="button" className="sl-link" onClick={onRemove}>
            {t("notes.delete")}
          </button>
        </span>
      </footer>
    </article>
  );
}
