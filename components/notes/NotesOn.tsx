import { useEffect, useState } from "react";
import type { Note, NoteTarget } from "@/lib/model";
import type { NoteDesk } from "@/lib/state";
import { keyOfTarget } from "@/lib/state";
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
  /** After the new note was saved or given up. */
  readonly onDone?: () => void;
}

/** The notes on one thing, and a place for another. A draft left behind opens its editor again. */
export function NotesOn({ target, what, notes, desk, startsWriting = false, onDone }: NotesOnProps) {
  const [isWriting, setIsWriting] = useState(startsWriting);
  const addButton = useReturnFocus(isWriting);
  const draftKey = keyOfTarget(target);

  useEffect(() => {
    let isGone = false;
    desk.drafts.read(draftKey).then(
      (kept) => {
        if (kept !== undefined && !isGone) setIsWriting(true);
      },
      () => undefined, // the library's own notice says that it cannot be read
    );
    return () => {
      isGone = true;
    };
  }, [desk.drafts, draftKey]);

  return (
    <div className="sl-notes-on">
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} desk={desk} />
      ))}
      {isWriting ? (
        <NoteDraft
          key={draftKey}
          draftKey={draftKey}
          label={what}
          stored=""
          drafts={desk.drafts}
          save={(text) => desk.add(target, text)}
          onDone={() => {
            setIsWriting(false);
            onDone?.();
          }}
        />
      ) : (
        <button
          ref={addButton}
          type="button"
          className="sl-link sl-add-note"
          onClick={() => setIsWriting(true)}
        >
          <Icon name="note" />
          {t("notes.add")}
        </button>
      )}
    </div>
  );
}
