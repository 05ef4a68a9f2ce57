import type { SourceVersion } from "@/lib/model";
import type { Database } from "./database";

/** Earlier texts of sources; written with the source that takes their place. */
export interface Versions {
  get(id: string): Promise<SourceVersion | undefined>;
  ids(): Promise<string[]>;
  /** The hashes of all earlier texts, by source. */
  hashes(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The latest first. */
  listOfSource(sourceId: string): Promise<SourceVersion[]>;
}

export const versionsOf = (db: Database): Versions => ({
  get: (id) => db.versions.get(id),
  ids: () => db.versions.toCollection().primaryKeys(),
  hashes: async () => {
    const found = new Map<string, string[]>();
    // a row at a time: all earlier texts at once may be more than the memory holds
    await db.versions.each(({ sourceId, contentHash }) => {
      const known = found.get(sourceId);
      if (known === undefined) found.set(sourceId, [contentHash]);
      else known.push(contentHash);
    });
    return found;
  },
  listOfSource: async (sourceId) => {
    const versions = await db.versions.where("sourceId").equals(sourceId).sortBy("replacedAt");
    return versions.reverse();
  },
});
