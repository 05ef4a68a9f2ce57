import { type FileTools, type Row, readFile } from "@/lib/exchange";
import { browserSlices, restBetween } from "@/lib/slices";
import type { ChangedMeanwhile, ImportJob, ImportOutcome, Library } from "@/lib/store";
import { addSources } from "../add-sources";
import { exclusively } from "../exclusively";
import { whileImporting } from "./import-lock";
import { type FileSoFar, Merge, type Merged, type MergeOptions } from "./merge-entries";
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

/**
 * Steps that are written in one transaction: as many as fill so many UTF-16 units, few enough that a crash costs
 * little work.
 */
const BATCH_TEXT = 1_500_000;
const BATCH_STEPS = 200;

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
  return whileImporting(async () => {
    for (;;) {
      const job = await library.imports.unfinished();
      if (job === undefined) return;
      await runJob(library, job, options);
    }
  });
}

async function runJob(library: Library, started: ImportJob, options: ImportOptions): Promise<void> {
  const outcomes = new Map((await library.imports.outcomes(started.id)).map((each) => [each.number, each]));
  let job = started;
  for await (const { steps, place } of batchesOf(stepsOf(library, started, outcomes, options.tools))) {
    const isOver = place.nextFile === job.files;
    const moved: ImportJob = { ...job, ...place, state: isOver ? "done" : "running" };
    const written = await writeBatch(library, { steps, job: moved, outcomes }, options);
    if (written === undefined) return;
    job = moved;
    for (const outcome of written) outcomes.set(outcome.number, outcome);
    options.onProgress?.(job);
  }
}

/** A row of a file, or its end, and the place that the import stands at once it is dealt with. */
interface Step {
  readonly file: number;
  readonly name: string;
  readonly soFar: FileSoFar;
  readonly row?: Row;
  readonly place: Pick<ImportJob, "nextFile" | "nextRow">;
}

/** All that is left to do of an import, file after file. */
async function* stepsOf(
  library: Library,
  { id, files, nextFile, nextRow }: ImportJob,
  outcomes: ReadonlyMap<number, ImportOutcome>,
  tools: FileTools,
): AsyncGenerator<Step> {
  for (let number = nextFile; number < files; number += 1) {
    const file = await library.imports.file(id, number);
    const name = file?.name ?? "";
    const soFar: FileSoFar = { sourceIds: new Set(), renamed: new Map(outcomes.get(number)?.renamed) };
    const from = number === nextFile ? nextRow : 0;
    let at = 0;
    for await (const row of file === undefined ? lost() : readFile(name, file.content, tools)) {
      // also of rows that were dealt with before a crash
      if (row.ok && "source" in row.entry) soFar.sourceIds.add(row.entry.source.id);
      at += 1;
      if (at > from) yield { file: number, name, soFar, row, place: { nextFile: number, nextRow: at } };
    }
    yield { file: number, name, soFar, place: { nextFile: number + 1, nextRow: 0 } };
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

function weightOf(row: Row): number {
  if (!row.ok) return 0;
  if ("document" in row.entry) return row.entry.document.text.length;
  if ("source" in row.entry) return row.entry.source.text.length;
  return "version" in row.entry ? row.entry.version.text.length : 0;
}

interface Batch {
  readonly steps: readonly Step[];
  /** Where the import stands after the last of them. */
  readonly place: Step["place"];
}

/** The steps a transaction's worth at a time; small files go into one together. Whoever looks on has a turn in between. */
async function* batchesOf(steps: AsyncGenerator<Step>): AsyncGenerator<Batch> {
  const rest = restBetween(browserSlices);
  let [gathered, weight] = [[] as Step[], 0];
  for await (const step of steps) {
    await rest();
    gathered.push(step);
    weight += step.row === undefined ? 0 : weightOf(step.row);
    if (weight < BATCH_TEXT && gathered.length < BATCH_STEPS) continue;
    yield { steps: gathered, place: step.place };
    [gathered, weight] = [[], 0];
  }
  const last = gathered.at(-1);
  if (last !== undefined) yield { steps: gathered, place: last.place };
}

interface Work {
  readonly steps: readonly Step[];
  /** As it stands once they are done. */
  readonly job: ImportJob;
  /** By file, as they were before. */
  readonly outcomes: ReadonlyMap<number, ImportOutcome>;
}

/**
 * The outcomes of the files with these steps; undefined when the import was cancelled, and nothing was written. Decides
 * anew when the reader wrote meanwhile.
 */
async function writeBatch(
  library: Library,
  work: Work,
  options: ImportOptions,
): Promise<readonly ImportOutcome[] | undefined> {
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
  { steps, job, outcomes: before }: Work,
  { now = () => new Date(), newId = () => crypto.randomUUID() }: ImportOptions,
): Promise<readonly ImportOutcome[] | undefined> {
  if ((await library.imports.get(job.id))?.state !== "running") return undefined;
  const staging = new Staging(library);
  await staging.foresee(steps.flatMap(({ row }) => (row?.ok === true ? row.entry : [])));
  const after = new Map<number, ImportOutcome>();
  const rest = restBetween(browserSlices);
  for (const { file, name, soFar, row } of steps) {
    await rest();
    const outcome = after.get(file) ?? before.get(file) ?? emptyOutcome(job, file, name);
    const merge = new Merge(staging, soFar, { now, newId });
    const merged =
      row?.ok === true ? await merge.add(row.entry) : row && ({ kind: "refused", why: row.why } as const);
    const counted = merged === undefined ? outcome : withMerged(outcome, merged, row?.where ?? "");
    const renamed = soFar.renamed.size === 0 ? {} : { renamed: [...soFar.renamed] };
    after.set(file, { ...counted, ...renamed });
  }
  const outcomes = [...after.values()];
  const along = { ...staging.along, progress: { job, outcomes } };
  if (staging.sources.length === 0) await library.imports.record(along);
  else await addSources(library, staging.sources, along, staging.sketches);
  return outcomes;
}

function withMerged(outcome: ImportOutcome, merged: Merged, where: string): ImportOutcome {
  if (merged.kind === "taken") return { ...outcome, taken: outcome.taken + 1 };
  if (merged.kind === "known") return { ...outcome, known: outcome.known + 1 };
  const isKept = outcome.refused.length < MOST_REFUSALS;
  return {
    ...outcome,
    refusedCount: outcome.refusedCount + 1,
    refused: isKept ? [...outcome.refused, { where, why: merged.why }] : outcome.refused,
  };
}
