import type { Draft, Note, Source } from "@/lib/model";
import type { Library } from "@/lib/store";
import { type Live, useLive } from "./live";

/** A stored source, absent when it was removed, with the notes on it, which outlive it. */
export interface SourceWithNotes {
  readonly source: Source | undefined;
  readonly notes: readonly Note[];
  /** Of notes on its passages, begun and not saved. */
  readonly drafts: readonly Draft[];
}

/** Source and notes as one: notes that cannot be read must not look like none. */
export const useSourceWithNotes = (library: Library, sourceId: string): Live<SourceWithNotes> =>
  useLive(`source ${sourceId}`, async () => {
    const [source, notes, drafts] = await Promise.all([
      library.sources.get(sourceId),
      library.notes.listOfSource(sourceId),
      library.drafts.list(),
    ]);
    const isHere = ({ target, noteId }: Draft) =>
      noteId === undefined && target.kind === "passage" && target.sourceId === sourceId;
    return { source, notes, drafts: drafts.filter(isHere) };
  });
