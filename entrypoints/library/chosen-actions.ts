import type { ChosenActions } from "@/components/sources";
import type { UndoState } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { exportFile } from "./export-file";
import { removeSources, tagSources, untagSources } from "./library-actions";

/** What the reader may do with chosen sources; each says how it went. */
export const chosenActions = (library: Library, { doWithUndo }: UndoState): ChosenActions => ({
  onTag: (ids, typed) => void doWithUndo(() => tagSources(library, ids, typed)),
  onUntag: (ids, tag) => void doWithUndo(() => untagSources(library, ids, tag)),
  onRemove: (ids) => void doWithUndo(() => removeSources(library, ids)),
  onExport: (ids, kind) =>
    void doWithUndo(async () => ({
      message: t("exporting.done", { name: await exportFile(onlyWith(library, new Set(ids)), kind) }),
    })),
});

/** The library as if it held these sources alone, with what hangs on them. */
function onlyWith(library: Library, ids: ReadonlySet<string>): Library {
  const { sources, notes, versions } = library;
  return {
    ...library,
    sources: { ...sources, list: async () => (await sources.list()).filter(({ id }) => ids.has(id)) },
    notes: {
      ...notes,
      list: async () =>
        (await notes.list()).filter(({ target }) => target.kind !== "claim" && ids.has(target.sourceId)),
    },
    versions: {
      ...versions,
      ids: async () => {
        const kept = await Promise.all([...ids].map((id) => versions.listOfSource(id)));
        return kept.flat().map(({ id }) => id);
      },
    },
  };
}
