import type { Span } from "@/lib/model";
import type { NoteDesk, PlacedNote } from "@/lib/state";
import { t } from "@/lib/words";
import { NoteItem } from "../notes/NoteItem";

interface PassageNotesProps {
  readonly notes: readonly PlacedNote[];
  readonly desk: NoteDesk;
  readonly onShow: (span: Span) => void;
}

/** Notes on passages of a source; those whose words are gone come last, keep their quote and say so. */
export function PassageNotes({ notes, desk, onShow }: PassageNotesProps) {
  const inOrder = [...notes].sort((a, b) => placeOf(a) - placeOf(b));
  return inOrder.map(({ note, span }) => (
    <NoteItem
      key={note.id}
      note={note}
      desk={desk}
      about={t(span === undefined ? "sources.lostPassage" : "sources.aPassage")}
      onShow={span === undefined ? undefined : () => onShow(span)}
    />
  ));
}

const placeOf = ({ span }: PlacedNote): number => span?.start ?? Number.POSITIVE_INFINITY;
