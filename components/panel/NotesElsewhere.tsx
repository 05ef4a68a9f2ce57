import type { Note } from "@/lib/model";
import type { NoteDesk, PageNotes } from "@/lib/state";
import { t } from "@/lib/words";
import { StrayNotes } from "../notes";

interface NotesElsewhereProps {
  readonly placed: Pick<PageNotes, "elsewhere" | "orphans">;
  readonly desk: NoteDesk;
  readonly onShow: (note: Note) => void;
}

/** Notes on the page that stand at none of its claims, and those whose words are gone from it. */
export function NotesElsewhere({ placed, desk, onShow }: NotesElsewhereProps) {
  return (
    <>
      <StrayNotes
        title={t("notes.elsewhereTitle")}
        why={t("notes.elsewhereWhy")}
        notes={placed.elsewhere}
        desk={desk}
        about={t("notes.elsewhere")}
        onShow={onShow}
      />
      <StrayNotes
        title={t("notes.orphansTitle")}
        why={t("notes.orphansWhy")}
        notes={placed.orphans}
        desk={desk}
        about={t("notes.orphaned")}
        onShow={onShow}
      />
    </>
  );
}
