import type { Note, SourceVersion } from "@/lib/model";
import type { Database } from "./database";
import { toLibraryError } from "./library-error";

/** Files on their way into the library. All that it takes to go on after a crash is stored before the first is read. */
export interface ImportJob {
  readonly id: string;
  readonly startedAt: string;
  readonly state: "running" | "done" | "cancelled";
  readonly files: number;
  /** The file that comes next, from 0, and the first of its rows that was not dealt with. */
  readonly nextFile: number;
  readonly nextRow: number;
}

export interface ImportFile {
  readonly importId: string;
  readonly number: number;
  /** With the folders above it. */
  readonly name: string;
  readonly content: Blob;
}

/** What became of one file. */
export interface ImportOutcome {
  readonly importId: string;
  readonly number: number;
  readonly name: string;
  readonly taken: number;
  /** Rows that were in the library already. */
  readonly known: number;
  /** Rows not taken, each with where it stands and why, the first of them only. */
  readonly refused: readonly { readonly where: string; readonly why: string }[];
  readonly refusedCount: number;
}

/** How far an import has come; outcomes replace earlier ones of the same file. */
export interface ImportProgress {
  readonly job: ImportJob;
  readonly outcomes: readonly ImportOutcome[];
}

/** What is written in one transaction, with sources or without. */
export interface Along {
  /** Texts that sources had or have in another version. */
  readonly versions?: readonly SourceVersion[];
  readonly notes?: readonly Note[];
  readonly progress?: ImportProgress;
}

export interface Imports {
  /** Stores job and files together: from then on the import survives the page that began it. */
  begin(job: ImportJob, files: readonly ImportFile[]): Promise<void>;
  get(id: string): Promise<ImportJob | undefined>;
  /** The oldest import that is not finished. */
  unfinished(): Promise<ImportJob | undefined>;
  /** The latest import, finished or not. */
  latest(): Promise<ImportJob | undefined>;
  file(importId: string, number: number): Promise<ImportFile | undefined>;
  outcomes(importId: string): Promise<ImportOutcome[]>;
  /** Writes progress that brings no sources; files are let go once the job has ended. */
  record(along: Along): Promise<void>;
  cancel(id: string): Promise<void>;
}

const IMPORT_TABLES = ["imports", "importFiles", "importOutcomes"] as const;

/** The tables that `writeAlong` needs. */
export const ALONG_TABLES = ["versions", "notes", ...IMPORT_TABLES] as const;

/**
 * Must run inside a write transaction on its tables. Throws when the import was cancelled meanwhile, so that nothing of
 * the same transaction is written either.
 */
export async function writeAlong(db: Database, { versions, notes, progress }: Along): Promise<void> {
  if (progress !== undefined) await writeProgress(db, progress);
  if (versions !== undefined) await db.versions.bulkPut([...versions]);
  if (notes !== undefined) await db.notes.bulkPut([...notes]);
}

async function writeProgress(db: Database, { job, outcomes }: ImportProgress): Promise<void> {
  const stored = await db.imports.get(job.id);
  if (stored?.state !== "running") throw new ImportEnded(job.id);
  await db.imports.put(job);
  await db.importOutcomes.bulkPut([...outcomes]);
  if (job.state !== "running") await dropFiles(db, job);
}

/** The import was cancelled in another window. */
class ImportEnded extends Error {
  override readonly name = "ImportEnded";

  constructor(id: string) {
    super(`the import ${id} has ended`);
  }
}

/** Rejects with `error`; what is wrong with the library as a `LibraryError`. */
export function report(error: unknown): never {
  throw error instanceof ImportEnded ? error : toLibraryError(error);
}

const dropFiles = (db: Database, { id, files }: ImportJob): Promise<void> =>
  db.importFiles.bulkDelete(Array.from({ length: files }, (_, number): [string, number] => [id, number]));

export function importsOf(db: Database): Imports {
  const inWrite = <T>(write: () => Promise<T>): Promise<T> =>
    db.transaction("rw", ALONG_TABLES, write).catch(report);
  const byTime = async () =>
    (await db.imports.toArray()).sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return {
    begin: (job, files) =>
      inWrite(async () => {
        await db.imports.put(job);
        await db.importFiles.bulkPut([...files]);
      }),
    get: (id) => db.imports.get(id),
    unfinished: async () => (await byTime()).find(({ state }) => state === "running"),
    latest: async () => (await byTime()).at(-1),
    file: (importId, number) => db.importFiles.get([importId, number]),
    outcomes: (importId) => db.importOutcomes.where("importId").equals(importId).toArray(),
    record: (along) => inWrite(() => writeAlong(db, along)),
    cancel: (id) =>
      inWrite(async () => {
        const job = await db.imports.get(id);
        if (job?.state !== "running") return;
        await db.imports.put({ ...job, state: "cancelled" });
        await dropFiles(db, job);
      }),
  };
}
