import { addSources, loadSeeds } from "@/lib/services";
import { type Undoable, withTags } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { seedCorpus } from "@/seeds";
import { messenger } from "./messenger";

/** Open pages compare again; that none hears it is no failure of the change itself. */
export const tellPages = () => messenger.send("libraryChanged").catch(() => undefined);

/** Sources that are put back in one transaction. */
const BATCH = 300;

/** Takes sources out of the library; notes on them stay, and so does the way back. */
export async function removeSources(library: Library, ids: readonly string[]): Promise<Undoable> {
  const stored = await Promise.all(
    ids.map(async (id) => ({
      source: await library.sources.get(id),
      versions: await library.versions.listOfSource(id),
    })),
  );
  const taken = stored.flatMap(({ source, versions }) =>
    source === undefined ? [] : [{ source, versions }],
  );
  const [first] = taken;
  if (first === undefined) return { message: t("library.goneAlready") };
  await library.sources.remove(taken.map(({ source }) => source.id));
  await tellPages();
  return {
    message:
      taken.length === 1
        ? t("library.removed", { title: first.source.title })
        : t("library.removedMany", { count: taken.length }),
    undo: async () => {
      for (let start = 0; start < taken.length; start += BATCH) {
        const batch = taken.slice(start, start + BATCH);
        await addSources(
          library,
          batch.map(({ source }) => source),
          { versions: batch.flatMap(({ versions }) => versions) },
        );
      }
      await tellPages();
    },
  };
}

/** Gives each of the sources the tags that `change` makes of its own. */
async function retag(
  library: Library,
  ids: readonly string[],
  change: (tags: readonly string[]) => readonly string[],
): Promise<Undoable> {
  const summaries = await library.sources.summaries(ids);
  const before = summaries.flatMap((each) =>
    each === undefined ? [] : [{ id: each.id, tags: each.tags ?? [] }],
  );
  await library.sources.update(before.map(({ id, tags }) => ({ id, tags: change(tags) })));
  return {
    message: t("chosen.tagged", { count: before.length }),
    undo: () => library.sources.update(before),
  };
}

/** Adds the tags typed, parted by commas, to sources. */
export const tagSources = (library: Library, ids: readonly string[], typed: string): Promise<Undoable> =>
  retag(library, ids, (tags) => withTags(tags, typed));

/** Takes a tag off sources. */
export const untagSources = (library: Library, ids: readonly string[], tag: string): Promise<Undoable> =>
  retag(library, ids, (tags) => tags.filter((each) => each !== tag));

/** Brings back what is missing of the seed corpus. */
export async function restoreSeeds(library: Library): Promise<Undoable> {
  const count = await loadSeeds(library, seedCorpus, { restore: true });
  await tellPages();
  if (count === 0) return { message: t("library.nothingMissing") };
  return { message: t("library.restored", { count }) };
}
