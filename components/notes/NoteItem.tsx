import { useState } from "react";
import type { Note } from "@/lib/model";
import { keyOfDraft, type NoteDesk, useKeptDraft } from "@/lib/state";
import { t } from "@/lib/words";
import { NoteCard } from "./NoteCard";
import { NoteDraft } from "./NoteDraft";
import { useReturnFocus } from "./use-return-focus";

interface NoteItemProps {
  readonly note: Note;
  readonly desk: NoteDesk;
  readonly about?: string | undefined;
  /** Why the note has no place any more, in a sentence. */
  readonly lost?: string | undefined;
  readonly onShow?: (() => void) | undefined;
}

/** A note that turns into its editor. */
export function NoteItem({ note, desk, about, lost, onShow }: NoteItemProps) {
  const [isEdited, setIsEdited] = useState(false);
  const editButton = useReturnFocus(isEdited);
  const subject = { target: note.target, noteId: note.id };
  const hasDraft = useKeptDraft(desk.drafts, keyOfDraft(subject)) !== undefined;
  if (isEdited) {
    return (
      <NoteDraft
        subject={subject}
        label={about === undefined ? t("notes.editNote") : t("notes.editNoteOn", { what: about })}
        stored={note.text}
        desk={desk}
        save={(text) => desk.change(note, text)}
        onDone={() => setIsEdited(false)}
      />
    );
  }
  return (
    <NoteCard
      note={note}
      desk={desk}
      about={about}
      lost={lost}
      hasDraft={hasDraft}
      onShow={onShow}
      editButton={editButton}
      onEdit={() => setIsEdited(true)}
      onRemove={() => desk.remove(note)}
    />
  );
}
