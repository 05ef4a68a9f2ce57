import { useMemo } from "react";
import type { Library } from "@/lib/store";
import { askToKeepLibrary } from "./keep-library";
import { createNoteDesk, type NoteDesk } from "./note-desk";
import type { UndoState } from "./use-undo";

/** One desk for as long as the library and the way to undo stay the same, with the machine's clock and ids. */
export const useNoteDesk = (library: Library, doWithUndo: UndoState["doWithUndo"]): NoteDesk =>
  useMemo(
    () =>
      createNoteDesk({
        library,
        doWithUndo,
        now: () => new Date().toISOString(),
        newId: () => crypto.randomUUID(),
        askToKeep: askToKeepLibrary,
      }),
    [library, doWithUndo],
  );
