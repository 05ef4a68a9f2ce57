import type { SourceVersion } from "@/lib/model";
import type { Database } from "./database";

/** Earlier texts of sources; written with the source that takes their place. */
export interface Versions {
  get(id: string): Promise<SourceVersion | undefined>;
  ids(): Promise<string[]>;
  /** The latest first. */
  listOfSource(sourceId: string): Promise<SourceVersion[]>;
}

export const versionsOf = (db: Database): Versions => ({
  get: (id) => db.versions.get(id),
  ids: () => db.versions.toCollection().primaryKeys(),
  listOfSource: async (sourceId) => {
    const versions = await db.versions.where("sourceId").equals(sourceId).sortBy("replacedAt");
    return versions.reverse();
  },
});
