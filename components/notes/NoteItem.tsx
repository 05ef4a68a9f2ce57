import { useState } from "react";
import type { Note } from "@/lib/model";
import type { NoteDesk } from "@/lib/state";
import { t } from "@/lib/words";
import { NoteCard } from "./NoteCard";
import { NoteDraft } from "./NoteDraft";
import { useReturnFocus } from "./use-return-focus";

interface NoteItemProps {
  readonly note: Note;
  readonly desk: NoteDesk;
  readonly about?: string | undefined;
  readonly onShow?: (() => void) | undefined;
}

/** A note that turns into its editor. */
export function NoteItem({ note, desk, about, onShow }: NoteItemProps) {
  const [isEdited, setIsEdited] = useState(false);
  const editButton = useReturnFocus(isEdited);
  if (isEdited) {
    return (
      <NoteDraft
        draftKey={`note ${note.id}`}
        label={about === undefined ? t("notes.editNote") : t("notes.editNoteOn", { what: about })}
        stored={note.text}
        drafts={desk.drafts}
        save={(text) => desk.change(note, text)}
        onDone={() => setIsEdited(false)}
      />
    );
  }
  return (
    <NoteCard
      note={note}
      about={about}
      onShow={onShow}
      editButton={editButton}
      onEdit={() => setIsEdited(true)}
      onRemove={() => desk.remove(note)}
    />
  );
}
