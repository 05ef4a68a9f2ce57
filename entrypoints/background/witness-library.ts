import { readWitness, saveWitness } from "@/lib/messaging";
import type { Library } from "@/lib/store";

/**
 * Tells a library that the browser cleared from one that is new: its id stands in the library and apart from it. Where
 * only the library has none, what it held is gone.
 */
export async function witnessLibrary({ settings }: Pick<Library, "settings">): Promise<void> {
  const known = await readWitness();
  const id = await settings.get("libraryId");
  if (id !== "") {
    if (id !== known.libraryId) await saveWitness({ ...known, libraryId: id });
    return;
  }
  const libraryId = crypto.randomUUID();
  if (known.libraryId !== undefined) await saveWitness({ ...known, lostAt: new Date().toISOString() });
  await settings.set("libraryId", libraryId);
  await saveWitness({ ...(await readWitness()), libraryId });
}
