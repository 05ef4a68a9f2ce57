import type { Note, QuoteSelector, Span } from "@/lib/model";
import type { NoteDesk } from "@/lib/state";
import { t } from "@/lib/words";
import { NoteItem } from "../notes/NoteItem";

interface PassageNotesProps {
  readonly notes: readonly Note[];
  readonly desk: NoteDesk;
  readonly locate: (selector: QuoteSelector) => Span | undefined;
  readonly onShow: (span: Span) => void;
}

/** Notes on passages of a source; one whose words are gone keeps its quote and says so. */
export function PassageNotes({ notes, desk, locate, onShow }: PassageNotesProps) {
  return notes.map((note) => {
    const span = note.target.kind === "passage" ? locate(note.target.selector) : undefined;
    return (
      <NoteItem
        key={note.id}
        note={note}
        desk={desk}
        about={t(span === undefined ? "sources.lostPassage" : "sources.aPassage")}
        onShow={span === undefined ? undefined : () => onShow(span)}
      />
    );
  });
}
