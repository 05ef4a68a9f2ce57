import type { Database } from "./database";
import { toLibraryError } from "./library-error";
import type { SourceBody, SourceSummary } from "./rows";
import { summariesInTurns } from "./summaries-in-turns";

/** Rows of sources that do not fit together. */
export interface SourceFaults {
  /** Texts that no source is listed for. */
  readonly unlisted: readonly string[];
  /** Listed sources whose text is gone. */
  readonly textless: readonly string[];
  /** Sources whose passages are not places of their text, or not as many as listed. */
  readonly misfit: readonly string[];
}

/** Whether the tables agree with each other; a browser that dies, or a fault of ours, may leave them apart. */
export interface Integrity {
  find(): Promise<SourceFaults>;
  /** Takes away what belongs to no source and no import any more; says how many rows. Notes are not touched. */
  clearLeftovers(): Promise<number>;
}

/** Spans lie in the text, one after the other. */
function fits({ text, spans }: SourceBody, { length, passages }: SourceSummary): boolean {
  const ends = [...spans];
  return (
    text.length === length &&
    spans.length === 2 * passages &&
    ends.every((place, i) => place >= (ends[i - 1] ?? 0) && place <= text.length)
  );
}

const TABLES = [
  ...["sources", "versions", "imports", "importFiles", "importOutcomes", "disputes", "unchecked"],
  ...["manifests", "segments", "blocks"],
];

export function integrityOf(db: Database): Integrity {
  return {
    find: () =>
      db.transaction("r", ["sources", "bodies"], async () => {
        const listed = new Map((await summariesInTurns(db)).map((summary) => [summary.id, summary]));
        const [unlisted, misfit, seen]: [string[], string[], Set<string>] = [[], [], new Set()];
        await db.bodies.each((body) => {
          const summary = listed.get(body.sourceId);
          seen.add(body.sourceId);
          if (summary === undefined) unlisted.push(body.sourceId);
          else if (!fits(body, summary)) misfit.push(body.sourceId);
        });
        return { unlisted, misfit, textless: [...listed.keys()].filter((id) => !seen.has(id)) };
      }),
    clearLeftovers: () =>
      db
        .transaction("rw", TABLES, async () => {
          const sources = new Set(await db.sources.toCollection().primaryKeys());
          const running = new Set(await db.imports.where("state").equals("running").primaryKeys());
          const imports = new Set(await db.imports.toCollection().primaryKeys());
          const manifest = await db.manifests.get("index");
          const segments = new Set(manifest?.segments.map(({ id }) => id));
          const cleared = await Promise.all([
            db.versions.filter(({ sourceId }) => !sources.has(sourceId)).delete(),
            db.unchecked.filter(({ sourceId }) => !sources.has(sourceId)).delete(),
            db.disputes.filter(({ sourceIds }) => !sourceIds.every((id) => sources.has(id))).delete(),
            db.importFiles.filter(({ importId }) => !running.has(importId)).delete(),
            db.segments.filter(({ id }) => !segments.has(id)).delete(),
            db.blocks.filter(({ segmentId }) => !segments.has(segmentId)).delete(),
            db.importOutcomes.filter(({ importId }) => !imports.has(importId)).delete(),
          ]);
          return cleared.reduce((sum, count) => sum + count, 0);
        })
        .catch((error: unknown) => {
          throw toLibraryError(error);
        }),
  };
}
