import type Dexie from "dexie";

/** Version of the stored shape that this build writes. A database of a higher version is refused, never guessed at. */
export const SCHEMA_VERSION = 2;

/**
 * Declares every schema that ever shipped, oldest first, each with the upgrade from the one before. A shipped entry
 * is never edited: a change of shape is a new `version(n)` with its `upgrade`, and a fixture in the tests.
 */
export function declareSchema(db: Dexie): void {
  db.version(1).stores({
    sources: "id, addedAt, contentHash, url, *addressKeys, *sketch",
    bodies: "sourceId",
    versions: "id, sourceId",
    imports: "id, state",
    importFiles: "[importId+number]",
    importOutcomes: "[importId+number], importId",
    notes: "id, updatedAt, target.sourceId, target.pageUrl, *tags",
    drafts: "key",
    corrections: "id, madeAt",
    settings: "key",
    sites: "host",
    manifests: "id",
    segments: "id",
    blocks: "[segmentId+number]",
    placements: "sourceId, segmentId",
    disputes: "id, *sourceIds, confidence",
    unchecked: "sourceId",
  });
  // the segments say it themselves
  db.version(2).stores({ placements: null });
}
