import type { ChosenActions } from "@/components/sources";
import { type NoteTarget, passagesOf } from "@/lib/model";
import type { UndoState } from "@/lib/state";
import { DEFAULT_SETTINGS, type Library } from "@/lib/store";
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
  const { sources, notes, drafts, corrections, versions, sites, settings } = library;
  const isOnThem = ({ target }: { readonly target: NoteTarget }) =>
    target.kind !== "claim" && ids.has(target.sourceId);
  return {
    ...library,
    sources: { ...sources, list: async () => (await sources.list()).filter(({ id }) => ids.has(id)) },
    notes: { ...notes, list: async () => (await notes.list()).filter(isOnThem) },
    drafts: { ...drafts, list: async () => (await drafts.list()).filter(isOnThem) },
    corrections: {
      ...corrections,
      list: async () =>
        (await corrections.list()).filter((each) => {
          const passages = passagesOf(each);
          return passages.length > 0 && passages.every(({ sourceId }) => ids.has(sourceId));
        }),
    },
    versions: {
      ...versions,
      ids: async () => {
        const kept = await Promise.all([...ids].map((id) => versions.listOfSource(id)));
        return kept.flat().map(({ id }) => id);
      },
    },
    sites: { ...sites, list: async () => [] },
    settings: { ...settings, get: async (key) => DEFAULT_SETTINGS[key] },
  };
}
