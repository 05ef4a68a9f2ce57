import type { Library } from "@/lib/store";

/** How much is stored, and what the browser says of the room for it. */
export async function readStorage(library: Pick<Library, "sources" | "notes">) {
  const [sources, notes, { usage, quota }, isPersisted] = await Promise.all([
    library.sources.count(),
    library.notes.list(),
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  const freeBytes = usage === undefined || quota === undefined ? undefined : quota - usage;
  return { sources, notes: notes.length, usedBytes: usage, freeBytes, isPersisted };
}
