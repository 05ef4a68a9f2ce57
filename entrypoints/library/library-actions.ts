import { addSources, loadSeeds } from "@/lib/services";
import type { Undoable } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { seedCorpus } from "@/seeds";
import { messenger } from "./messenger";

/** Open pages compare again; that none hears it is no failure of the change itself. */
export const tellPages = () => messenger.send("libraryChanged").catch(() => undefined);

/** Takes a source out of the library; its notes stay, and so does the way back. */
export async function removeSource(library: Library, id: string): Promise<Undoable> {
  const source = await library.sources.get(id);
  if (source === undefined) return { message: t("library.goneAlready") };
  const versions = await library.versions.listOfSource(id);
  await library.sources.remove(id);
  await tellPages();
  return {
    message: t("library.removed", { title: source.title }),
    undo: async () => {
      await addSources(library, [source], { versions });
      await tellPages();
    },
  };
}

/** Brings back what is missing of the seed corpus. */
export async function restoreSeeds(library: Library): Promise<Undoable> {
  const count = await loadSeeds(library, seedCorpus, { restore: true });
  await tellPages();
  if (count === 0) return { message: t("library.nothingMissing") };
  return { message: t("library.restored", { count }) };
}
