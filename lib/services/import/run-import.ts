import { type FileTools, type Row, readFile } from "@/lib/exchange";
import type { ChangedMeanwhile, ImportJob, ImportOutcome, Library } from "@/lib/store";
import { addSources } from "../add-sources";
import { exclusively } from "../exclusively";
import { type FileSoFar, Merge, type MergeOptions } from "./merge-entries";
import { Staging } from "./staging";

export interface ImportOptions extends Partial<MergeOptions> {
  readonly tools: FileTools;
  /** Told after each step that is on the disk. */
  readonly onProgress?: (job: ImportJob) => void;
}

/** A file to import, with the folders above it in its name. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** One import at a time, whatever the windows. */
const LOCK = "sourcelight-import";

/**
 * Rows that are written in one transaction: as many as fill so many UTF-16 units, few enough that the window still
 * answers between two of them, and that a crash costs little work.
 */
const BATCH_TEXT = 150_000;
const BATCH_ROWS = 200;

/** Refusals that are kept of one file; all of them are counted. */
const MOST_REFUSALS = 50;

/** Stores the files as an import that begins as soon as `runImports` is at work, now or after a crash. */
export async function beginImport(
  library: Library,
  files: readonly NamedFile[],
  { now = () => new Date(), newId = () => crypto.randomUUID() }: Partial<MergeOptions> = {},
): Promise<string> {
  const id = newId();
  const job: ImportJob = {
    id,
    startedAt: now().toISOString(),
    state: "running",
    files: files.length,
    nextFile: 0,
    nextRow: 0,
  };
  await library.imports.begin(
    job,
    files.map((file, number) => ({ ...file, importId: id, number })),
  );
  return id;
}

/**
 * Does all imports that are not finished, the oldest first, from where each stands. Rows and the place that they bring
 * an import to are written in one transaction: killed at any moment, nothing is lost or taken twice. Resolves when none
 * is left; rejects with a `LibraryError`, after which it may be tried again.
 */
export function runImports(library: Library, options: ImportOptions): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    for (;;) {
      const job = await library.imports.unfinished();
      if (job === undefined) return;
      await runJob(library, job, options);
    }
  });
}

async function runJob(library: Library, started: ImportJob, options: ImportOptions): Promise<void> {
  const outcomes = await library.imports.outcomes(started.id);
  let job = started;
  while (job.nextFile < job.files) {
    const number = job.nextFile;
    const file = await library.imports.file(job.id, number);
    const rows = file === undefined ? lost() : readFile(file.name, file.content, options.tools);
    const before = outcomes.find((outcome) => outcome.number === number);
    let outcome = before ?? emptyOutcome(job, number, file?.name ?? "");
    const soFar: FileSoFar = { sourceIds: new Set(), renamed: new Map(outcome.renamed) };
    for await (const { batch, end } of batchesOf(noting(rows, soFar), job.nextRow)) {
      const next = batch.isLast ? { nextFile: number + 1, nextRow: 0 } : { nextFile: number, nextRow: end };
      const isOver = next.nextFile === job.files;
      const moved: ImportJob = { ...job, ...next, state: isOver ? "done" : "running" };
      const written = await writeBatch(
        library,
        { rows: batch.rows, soFar, job: moved, before: outcome },
        options,
      );
      if (written === undefined) return;
      [job, outcome] = [moved, written];
      options.onProgress?.(job);
    }
  }
}

/** The rows as they come; `soFar` knows of each, also of those that were dealt with before a crash. */
async function* noting(rows: AsyncGenerator<Row>, { sourceIds }: FileSoFar): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (row.ok && "source" in row.entry) sourceIds.add(row.entry.source.id);
    yield row;
  }
}

async function* lost(): AsyncGenerator<Row> {
  yield { ok: false, where: "", why: "is no longer there" };
}

const emptyOutcome = (job: ImportJob, number: number, name: string): ImportOutcome => ({
  importId: job.id,
  number,
  name,
  taken: 0,
  known: 0,
  refused: [],
  refusedCount: 0,
});

interface Batch {
  readonly rows: readonly Row[];
  readonly isLast: boolean;
}

function weightOf(row: Row): number {
  if (!row.ok) return 0;
  if ("document" in row.entry) return row.entry.document.text.length;
  if ("source" in row.entry) return row.entry.source.text.length;
  return "version" in row.entry ? row.entry.version.text.length : 0;
}

/** Rows from `from` on, a transaction's worth at a time, with the number of the row after each; at least one batch. */
async function* batchesOf(
  rows: AsyncGenerator<Row>,
  from: number,
): AsyncGenerator<{ readonly batch: Batch; readonly end: number }> {
  let [gathered, weight, at] = [[] as Row[], 0, 0];
  for await (const row of rows) {
    at += 1;
    if (at <= from) continue;
    gathered.push(row);
    weight += weightOf(row);
    if (weight < BATCH_TEXT && gathered.length < BATCH_ROWS) continue;
    yield { batch: { rows: gathered, isLast: false }, end: at };
    [gathered, weight] = [[], 0];
  }
  yield { batch: { rows: gathered, isLast: true }, end: at };
}

interface Work {
  readonly rows: readonly Row[];
  readonly soFar: FileSoFar;
  /** As it stands once they are written. */
  readonly job: ImportJob;
  readonly before: ImportOutcome;
}

/**
 * The outcome of the file with these rows; undefined when the import was cancelled, and nothing was written. Decides
 * anew when the reader wrote meanwhile.
 */
async function writeBatch(
  library: Library,
  work: Work,
  options: ImportOptions,
): Promise<ImportOutcome | undefined> {
  for (;;) {
    try {
      return await exclusively(() => tryBatch(library, work, options));
    } catch (error) {
      if (!isChangedMeanwhile(error)) throw error;
    }
  }
}

const isChangedMeanwhile = (error: unknown): boolean =>
  error instanceof Error && error.name === ("ChangedMeanwhile" satisfies ChangedMeanwhile["name"]);

async function tryBatch(
  library: Library,
  { rows, soFar, job, before }: Work,
  { now = () => new Date(), newId = () => crypto.randomUUID() }: ImportOptions,
): Promise<ImportOutcome | undefined> {
  if ((await library.imports.get(job.id))?.state !== "running") return undefined;
  const staging = new Staging(library);
  const merge = new Merge(library, staging, soFar, { now, newId });
  let { taken, known, refusedCount } = before;
  const refused = [...before.refused];
  for (const row of rows) {
    const merged = row.ok ? await merge.add(row.entry) : ({ kind: "refused", why: row.why } as const);
    if (merged.kind === "taken") taken += 1;
    else if (merged.kind === "known") known += 1;
    else {
      refusedCount += 1;
      if (refused.length < MOST_REFUSALS) refused.push({ where: row.where, why: merged.why });
    }
  }
  const renamed = soFar.renamed.size === 0 ? {} : { renamed: [...soFar.renamed] };
  const outcome: ImportOutcome = { ...before, taken, known, refused, refusedCount, ...renamed };
  const along = { ...staging.along, progress: { job, outcomes: [outcome] } };
  if (staging.sources.length === 0) await library.imports.record(along);
  else await addSources(library, staging.sources, along);
  return outcome;
}
