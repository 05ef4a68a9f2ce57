import type { RefObject } from "react";
import type { Note } from "@/lib/model";
import type { NoteDesk } from "@/lib/state";
import { t } from "@/lib/words";
import { formatDay } from "../evidence";
import { Markdown } from "../markdown/Markdown";
import { Words } from "../words";
import { NoteTags } from "./NoteTags";

interface NoteCardProps {
  readonly note: Note;
  readonly desk: Pick<NoteDesk, "tags" | "setTags">;
  /** Names what the note hangs on; absent where it stands right beside it. */
  readonly about?: string | undefined;
  readonly lost?: string | undefined;
  /** Whether an edit of it was begun and not saved. */
  readonly hasDraft: boolean;
  readonly onShow?: (() => void) | undefined;
  readonly editButton: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A note as it is read. */
export function NoteCard(props: NoteCardProps) {
  const { note, desk, about, lost, hasDraft, onShow, editButton, onEdit, onRemove } = props;
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
      {note.otherWordsOf !== undefined && <p className="sl-note-about">{t("notes.otherWords")}</p>}
      {lost !== undefined && <p className="sl-note-lost">{lost}</p>}
      <Markdown text={note.text} />
      <NoteTags note={note} desk={desk} />
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
            {t(hasDraft ? "notes.continueEdit" : "notes.edit")}
          </button>
          <button type="button" className="sl-link" onClick={onRemove}>
            {t("notes.delete")}
          </button>
        </span>
      </footer>
    </article>
  );
}
