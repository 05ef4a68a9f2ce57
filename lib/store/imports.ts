import type { Correction, Draft, Note, SiteChoice, SourceVersion } from "@/lib/model";
import type { Database } from "./database";
import { toLibraryError } from "./library-error";
import { putSetting } from "./settings";

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
  /** Ids of a backup's sources that the library has under another id, each with that id. */
  readonly renamed?: readonly (readonly [string, string])[];
}

/** How far an import has come; outcomes replace earlier ones of the same file. */
export interface ImportProgress {
  readonly job: ImportJob;
  readonly outcomes: readonly ImportOutcome[];
}

/**
 * Notes and drafts as they were when it was decided what to write: the reader may type while an import runs, and what
 * was typed since is not written over.
 */
export interface Seen {
  readonly notes: ReadonlyMap<string, Note | undefined>;
  readonly drafts: ReadonlyMap<string, Draft | undefined>;
}

/** What is written in one transaction, with sources or without. */
export interface Along {
  readonly seen?: Seen;
  /** Texts that sources had or have in another version. */
  readonly versions?: readonly SourceVersion[];
  /** Ids of versions that others took the place of. */
  readonly versionsGone?: readonly string[];
  readonly notes?: readonly Note[];
  readonly drafts?: readonly Draft[];
  readonly corrections?: readonly Correction[];
  readonly sites?: readonly SiteChoice[];
  readonly seedsLoaded?: readonly string[];
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
  /**
   * Writes what brings no sources; files are let go once the job has ended. Rejects with `ChangedMeanwhile` when it was
   * decided by what is not so any more.
   */
  record(along: Along): Promise<void>;
  cancel(id: string): Promise<void>;
}

const IMPORT_TABLES = ["imports", "importFiles", "importOutcomes"] as const;

/** The tables that `writeAlong` needs for what it is given: a table that it leaves alone is held up for nobody. */
export function tablesOfAlong(along: Along): readonly string[] {
  const tables: readonly (readonly [string, unknown])[] = [
    ["versions", along.versions ?? along.versionsGone],
    ["notes", along.notes ?? along.seen],
    ["drafts", along.drafts ?? along.seen],
    ["corrections", along.corrections],
    ["sites", along.sites],
    ["settings", along.seedsLoaded],
    ...IMPORT_TABLES.map((table) => [table, along.progress] as const),
  ];
  return tables.flatMap(([table, given]) => (given === undefined ? [] : [table]));
}

/**
 * Must run inside a write transaction on its tables. Throws when the import was cancelled or the reader changed what was
 * seen, so that nothing of the same transaction is written either.
 */
export async function writeAlong(db: Database, along: Along): Promise<void> {
  if (along.progress !== undefined) await writeProgress(db, along.progress);
  if (along.seen !== undefined) await checkSeen(db, along.seen);
  if (along.versionsGone !== undefined) await db.versions.bulkDelete([...along.versionsGone]);
  if (along.versions !== undefined) await db.versions.bulkPut([...along.versions]);
  if (along.notes !== undefined) await db.notes.bulkPut([...along.notes]);
  if (along.drafts !== undefined) await db.drafts.bulkPut([...along.drafts]);
  if (along.corrections !== undefined) await db.corrections.bulkPut([...along.corrections]);
  if (along.sites !== undefined) await db.sites.bulkPut([...along.sites]);
  if (along.seedsLoaded !== undefined) await putSetting(db, "seedsLoaded", along.seedsLoaded);
}

async function checkSeen(db: Database, { notes, drafts }: Seen): Promise<void> {
  const notesNow = await db.notes.bulkGet([...notes.keys()]);
  const draftsNow = await db.drafts.bulkGet([...drafts.keys()]);
  const isAsSeen =
    [...notes.values()].every((note, at) => isSame(note, notesNow[at])) &&
    [...drafts.values()].every((draft, at) => isSame(draft, draftsNow[at]));
  if (!isAsSeen) throw new ChangedMeanwhile();
}

/** Both come from the same row, whose fields keep their order. */
const isSame = (a: object | undefined, b: object | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

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

/** Something that was seen is not so any more: whoever decided by it may look again. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile" as const;

  constructor() {
    super("the library was changed meanwhile");
  }
}

/** Rejects with `error`; what is wrong with the library as a `LibraryError`. */
export function report(error: unknown): never {
  throw error instanceof ImportEnded || error instanceof ChangedMeanwhile ? error : toLibraryError(error);
}

const dropFiles = (db: Database, { id, files }: ImportJob): Promise<void> =>
  db.importFiles.bulkDelete(Array.from({ length: files }, (_, number): [string, number] => [id, number]));

export function importsOf(db: Database): Imports {
  const inWrite = <T>(tables: readonly string[], write: () => Promise<T>): Promise<T> =>
    db.transaction("rw", tables, write).catch(report);
  const byTime = async () =>
    (await db.imports.toArray()).sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return {
    begin: (job, files) =>
      inWrite(IMPORT_TABLES, async () => {
        await db.imports.put(job);
        await db.importFiles.bulkPut([...files]);
      }),
    get: (id) => db.imports.get(id),
    unfinished: async () => (await byTime()).find(({ state }) => state === "running"),
    latest: async () => (await byTime()).at(-1),
    file: (importId, number) => db.importFiles.get([importId, number]),
    outcomes: (importId) => db.importOutcomes.where("importId").equals(importId).toArray(),
    record: (along) => inWrite(tablesOfAlong(along), () => writeAlong(db, along)),
    cancel: (id) =>
      inWrite(IMPORT_TABLES, async () => {
        const job = await db.imports.get(id);
        if (job?.state !== "running") return;
        await db.imports.put({ ...job, state: "cancelled" });
        await dropFiles(db, job);
      }),
  };
}
