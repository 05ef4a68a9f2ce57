import type { Dispute } from "@/lib/model";
import type { Database } from "./database";
import { toLibraryError } from "./library-error";
import type { DisputeRow, Unchecked } from "./rows";

/** Where the sources contradict each other, and how far they were looked through. */
export interface Disputes {
  /** The surest first. */
  list(): Promise<Dispute[]>;
  /** The next source whose claims were not all compared with the other sources yet. */
  nextUnchecked(): Promise<Unchecked | undefined>;
  countUnchecked(): Promise<number>;
  /**
   * Keeps what was found of a source, up to a claim, and how far that was; `done` takes the source from the list. All
   * in one transaction. Nothing is kept of a source that was replaced or removed since `seen`, or of passages whose
   * source is gone or other words than the quote stand at their place.
   */
  keep(
    seen: Unchecked,
    found: readonly Dispute[],
    progress: { readonly checked: number } | "done",
  ): Promise<void>;
}

const rowOf = (dispute: Dispute): DisputeRow => ({
  ...dispute,
  sourceIds: [dispute.left.sourceId, dispute.right.sourceId],
});

const disputeOf = ({ sourceIds: _, ...dispute }: DisputeRow): Dispute => dispute;

/** Sources came or were replaced: what they dispute is to be found anew. Must run inside a write transaction. */
export async function uncheck(
  db: Database,
  sources: readonly { readonly id: string; readonly contentHash: string }[],
): Promise<void> {
  await forgetDisputes(
    db,
    sources.map(({ id }) => id),
  );
  await db.unchecked.bulkPut(
    sources.map(({ id, contentHash }) => ({ sourceId: id, contentHash, checked: 0 })),
  );
}

/** Sources are gone. Must run inside a write transaction. */
export async function forgetDisputes(db: Database, sourceIds: readonly string[]): Promise<void> {
  await db.disputes
    .where("sourceIds")
    .anyOf([...sourceIds])
    .delete();
  await db.unchecked.bulkDelete([...sourceIds]);
}

export const DISPUTE_TABLES = ["disputes", "unchecked"] as const;

export function disputesOf(db: Database): Disputes {
  /** Whether the quotes of both sides still stand where they were found. */
  const stillStands = async ({ left, right }: Dispute): Promise<boolean> => {
    const bodies = await db.bodies.bulkGet([left.sourceId, right.sourceId]);
    return [left, right].every(({ start, end, quote }, i) => bodies[i]?.text.slice(start, end) === quote);
  };
  return {
    list: async () => (await db.disputes.orderBy("confidence").reverse().toArray()).map(disputeOf),
    nextUnchecked: () => db.unchecked.toCollection().first(),
    countUnchecked: () => db.unchecked.count(),
    keep: async (seen, found, progress) => {
      await db
        .transaction("rw", ["bodies", ...DISPUTE_TABLES], async () => {
          const now = await db.unchecked.get(seen.sourceId);
          if (now === undefined || now.contentHash !== seen.contentHash) return;
          for (const dispute of found) {
            if (await stillStands(dispute)) await db.disputes.put(rowOf(dispute));
          }
          if (progress === "done") await db.unchecked.delete(seen.sourceId);
          else await db.unchecked.put({ ...now, checked: progress.checked });
        })
        .catch((error: unknown) => {
          throw toLibraryError(error);
        });
    },
  };
}
