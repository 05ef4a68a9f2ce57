import { CorrectionList } from "@/components/corrections";
import { NoteList, Unfinished } from "@/components/notes";
import { LiveGate } from "@/components/surface";
import type { Span } from "@/lib/model";
import { type CorrectionDesk, listNotes, type NoteDesk, useLive } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { showerOf } from "./show-note";

interface NotesTabProps {
  readonly library: Library;
  readonly desk: NoteDesk;
  readonly corrections: CorrectionDesk;
  readonly onOpen: (sourceId: string, passage?: Span) => void;
}

/** All notes, with the names of what they hang on, after those that were begun and not saved. */
export function NotesTab({ library, desk, corrections, onOpen }: NotesTabProps) {
  const made = useLive("corrections", library.corrections.list);
  const read = useLive("notes and drafts", async () => {
    const [notes, drafts] = await Promise.all([listNotes(library), library.drafts.list()]);
    const known = new Set(notes.map(({ note }) => note.id));
    return { notes, drafts: drafts.filter(({ noteId }) => noteId === undefined || !known.has(noteId)) };
  });
  return (
    <>
      <LiveGate live={read} what={t("live.notes")}>
        {({ notes, drafts }) => (
          <>
            <Unfinished drafts={drafts} desk={desk} />
            <NoteList notes={notes} desk={desk} showerOf={showerOf(onOpen)} />
          </>
        )}
      </LiveGate>
      <LiveGate live={made} what={t("live.corrections")}>
        {(list) => <CorrectionList corrections={list} onTakeBack={corrections.takeBack} />}
      </LiveGate>
    </>
  );
}
