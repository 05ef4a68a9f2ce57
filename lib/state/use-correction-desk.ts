import { useMemo } from "react";
import type { Library } from "@/lib/store";
import { type CorrectionDesk, type CorrectionDeskOptions, createCorrectionDesk } from "./correction-desk";
import type { UndoState } from "./use-undo";

/** One desk for as long as what it is made of stays the same, with the machine's clock and ids. */
export const useCorrectionDesk = (
  library: Library,
  doWithUndo: UndoState["doWithUndo"],
  onChanged: CorrectionDeskOptions["onChanged"],
): CorrectionDesk =>
  useMemo(
    () =>
      createCorrectionDesk({
        library,
        doWithUndo,
        onChanged,
        now: () => new Date().toISOString(),
        newId: () => crypto.randomUUID(),
      }),
    [library, doWithUndo, onChanged],
  );
