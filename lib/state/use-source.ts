import type { Note, Source } from "@/lib/model";
import type { Library } from "@/lib/store";
import { type Live, useLive } from "./live";

/** A stored source, absent when it was removed, with the notes on it, which outlive it. */
export interface SourceWithNotes {
  readonly source: Source | undefined;
  readonly notes: readonly Note[];
}

/** Source and notes as one: notes that cannot be read must not look like none. */
export const useSourceWithNotes = (library: Library, sourceId: string): Live<SourceWithNotes> =>
  useLive(`source ${sourceId}`, async () => {
    const [source, notes] = await Promise.all([
      library.sources.get(sourceId),
      library.notes.listOfSource(sourceId),
    ]);
    return { source, notes };
  });
