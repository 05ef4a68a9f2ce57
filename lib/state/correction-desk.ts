import type { Correction, CorrectionContent } from "@/lib/model";
import type { Library } from "@/lib/store";
import { keyed, t } from "@/lib/words";
import type { UndoState } from "./use-undo";

/** What the reader can say against the machine; each thing said is offered back. */
export interface CorrectionDesk {
  readonly correct: (content: CorrectionContent) => void;
  readonly takeBack: (correction: Correction) => void;
}

export interface CorrectionDeskOptions {
  readonly library: Pick<Library, "corrections">;
  readonly doWithUndo: UndoState["doWithUndo"];
  /** After what was said is stored, or no longer: pages show it at once. */
  readonly onChanged: (content: CorrectionContent, isMade: boolean) => Promise<unknown>;
  /** ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** The desk over a library. */
export function createCorrectionDesk(options: CorrectionDeskOptions): CorrectionDesk {
  const { library, doWithUndo, onChanged, now, newId } = options;
  const make = async (correction: Correction) => {
    await library.corrections.put(correction);
    await onChanged(correction, true);
  };
  const unmake = async (correction: Correction) => {
    await library.corrections.remove(correction.id);
    await onChanged(correction, false);
  };
  return {
    correct: (content) =>
      void doWithUndo(async () => {
        const correction = { ...content, id: newId(), madeAt: now() };
        await make(correction);
        return { message: t(`corrected.${keyed(content.kind)}`), undo: () => unmake(correction) };
      }),
    takeBack: (correction) =>
      void doWithUndo(async () => {
        await unmake(correction);
        return { message: t("corrections.takenBack"), undo: () => make(correction) };
      }),
  };
}
