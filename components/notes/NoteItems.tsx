import type { ListedNote, NoteDesk } from "@/lib/state";
import { t } from "@/lib/words";
import { NoteItem } from "./NoteItem";

export interface NoteItemsProps {
  readonly notes: readonly ListedNote[];
  readonly desk: NoteDesk;
  /** Shows where the note hangs; `undefined` when that is gone. */
  readonly showerOf: (listed: ListedNote) => (() => void) | undefined;
}

/** Notes with the names of what they hang on. */
export function NoteItems({ notes, desk, showerOf }: NoteItemsProps) {
  return (
    <ul className="sl-note-list">
      {notes.map((each) => (
        <li key={each.note.id}>
          <NoteItem
            note={each.note}
            desk={desk}
            about={each.title ?? t("notes.removedSource")}
            lost={each.lost === undefined ? undefined : t(`lostNote.${each.lost}`)}
            onShow={showerOf(each)}
          />
        </li>
      ))}
    </ul>
  );
}
