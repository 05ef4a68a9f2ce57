import type { Library, SourceSummary } from "@/lib/store";

/** Every source without its text, with the number of notes on it, the newest first. */
export async function listSourceRows(
  library: Pick<Library, "sources" | "notes">,
): Promise<readonly (SourceSummary & { readonly notes: number })[]> {
  const [sources, notes] = await Promise.all([library.sources.list(), library.notes.list()]);
  const counts = new Map<string, number>();
  for (const { target } of notes) {
    if (target.kind === "claim") continue;
    counts.set(target.sourceId, (counts.get(target.sourceId) ?? 0) + 1);
  }
  return sources.map((source) => ({ ...source, notes: counts.get(source.id) ?? 0 }));
}
