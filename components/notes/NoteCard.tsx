import type { RefObject } from "react";
import type { Note } from "@/lib/model";
import { formatDay } from "../evidence";
import { Markdown } from "../markdown/Markdown";

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
    <article className="sl-note" aria-label={`Note${about === undefined ? "" : ` on ${about}`}`}>
      {about !== undefined && (
        <p className="sl-note-about">
          On <bdi>{about}</bdi>
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
              Show
            </button>
          )}
          <button ref={editButton} type="button" className="sl-link" onClick={onEdit}>
            Edit
          </button>
          <button type="button" className="sl-link" onClick={onRemove}>
            Delete
          </button>
        </span>
      </footer>
    </article>
  );
}
