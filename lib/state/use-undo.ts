import { useCallback, useState } from "react";
import { t } from "@/lib/words";
import { messageOf } from "./live";

/** Something that was done, in words, and how to take it back; without `undo` there is only something to say. */
export interface Undoable {
  readonly message: string;
  readonly undo?: () => Promise<unknown>;
}

export interface UndoState {
  readonly undoable: Undoable | undefined;
  /** Does `act`, then offers what it answers, if anything; says so when it fails. */
  readonly doWithUndo: (act: () => Promise<Undoable | undefined>) => Promise<void>;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** The last thing that was done and can be undone. */
export function useUndo(): UndoState {
  const [undoable, setUndoable] = useState<Undoable>();
  const dismiss = useCallback(() => setUndoable(undefined), []);
  const doWithUndo = useCallback(async (act: () => Promise<Undoable | undefined>) => {
    try {
      setUndoable(await act());
    } catch (error) {
      setUndoable({ message: t("trouble.act", { why: messageOf(error) }) });
    }
  }, []);
  const undo = useCallback(async () => {
    try {
      await undoable?.undo?.();
      setUndoable(undefined);
    } catch (error) {
      setUndoable({ ...undoable, message: t("trouble.undo", { why: messageOf(error) }) });
    }
  }, [undoable]);
  return { undoable, doWithUndo, undo, dismiss };
}
