import { useState } from "react";
import type { Note, NoteTarget } from "@/lib/model";
import { keyOfDraft, type NoteDesk, useKeptDraft } from "@/lib/state";
import { t } from "@/lib/words";
import { Icon } from "../controls";
import { NoteDraft } from "./NoteDraft";
import { NoteItem } from "./NoteItem";
import { useReturnFocus } from "./use-return-focus";

interface NotesOnProps {
  readonly target: NoteTarget;
  /** Names the target: "Note on this claim". */
  readonly what: string;
  readonly notes: readonly Note[];
  readonly desk: NoteDesk;
  /** Opens the editor at once, as when the page asked for a note. */
  readonly startsWriting?: boolean;
  /** After the new note was saved, put aside or given up. */
  readonly onDone?: () => void;
}

/** The notes on one thing, and a place for another. A draft left behind opens its editor again. */
export function NotesOn({ target, what, notes, desk, startsWriting = false, onDone }: NotesOnProps) {
  const draftKey = keyOfDraft({ target });
  const hasDraft = useKeptDraft(desk.drafts, draftKey) !== undefined;
  const [choice, setChoice] = useState<"write" | "close" | undefined>(startsWriting ? "write" : undefined);
  const isWriting = choice === "write" || (choice === undefined && hasDraft);
  const addButton = useReturnFocus(isWriting);

  return (
    <div className="sl-notes-on">
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} desk={desk} />
      ))}
      {isWriting ? (
        <NoteDraft
          key={draftKey}
          subject={{ target }}
          label={what}
          stored=""
          desk={desk}
          save={(text) => desk.add(target, text)}
          onDone={() => {
            setChoice("close");
            onDone?.();
          }}
        />
      ) : (
        <button
          ref={addButton}
          type="button"
          className="sl-link sl-add-note"
          onClick={() => setChoice("write")}
        >
          <Icon name="note" />
          {t(hasDraft ? "notes.continueDraft" : "notes.add")}
        </button>
      )}
    </div>
  );
}
