import Dexie from "dexie";
import type { Database } from "./database";
import type { SourceSummary } from "./rows";

/** Making rows of what the database answers takes the thread. */
const SUMMARIES_AT_ONCE = 500;

/** All listed sources in the order of their ids, read so that a window that waits for none of them has turns. */
export async function summariesInTurns(db: Database): Promise<SourceSummary[]> {
  const byId: SourceSummary[] = [];
  let read: SourceSummary[];
  do {
    const rest = db.sources.where("id").above(byId.at(-1)?.id ?? Dexie.minKey);
    read = await rest.limit(SUMMARIES_AT_ONCE).toArray();
    byId.push(...read);
  } while (read.length === SUMMARIES_AT_ONCE);
  return byId;
}
