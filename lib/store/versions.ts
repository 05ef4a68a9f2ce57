import type { SourceVersion } from "@/lib/model";
import type { Database } from "./database";

/** Earlier texts of sources; written with the source that takes their place. */
export interface Versions {
  /** The latest first. */
  listOfSource(sourceId: string): Promise<SourceVersion[]>;
  /** All of the library, a few at a time. */
  each(visit: (version: SourceVersion) => void): Promise<void>;
}

export const versionsOf = (db: Database): Versions => ({
  listOfSource: async (sourceId) => {
    const versions = await db.versions.where("sourceId").equals(sourceId).sortBy("replacedAt");
    return versions.reverse();
  },
  each: (visit) => db.versions.each(visit),
});
