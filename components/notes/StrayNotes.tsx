import type { Note } from "@/lib/model";
import type { NoteDesk } from "@/lib/state";
import { NoteItem } from "./NoteItem";

interface StrayNotesProps {
  readonly title: string;
  /** Why they stand here. */
  readonly why: string;
  readonly notes: readonly Note[];
  readonly desk: NoteDesk;
  /** Names what they were written on. */
  readonly about: string;
  readonly onShow: (note: Note) => void;
}

/** Notes that have no place among what is shown, each with the words that it was written on. */
export function StrayNotes({ title, why, notes, desk, about, onShow }: StrayNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section className="sl-lost-notes" aria-label={title}>
      <h2>{title}</h2>
      <p className="sl-soft">{why}</p>
      <ul className="sl-note-list">
        {notes.map((note) => (
          <li key={note.id}>
            <NoteItem note={note} desk={desk} about={about} onShow={() => onShow(note)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
