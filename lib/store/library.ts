import { type Corrections, correctionsOf } from "./corrections";
import { Database, type DatabaseOptions } from "./database";
import { type Disputes, disputesOf } from "./disputes";
import { type Drafts, draftsOf } from "./drafts";
import { type Imports, importsOf } from "./imports";
import { type Integrity, integrityOf } from "./integrity";
import { LibraryError, type LibraryFault, toLibraryError } from "./library-error";
import { type Notes, notesOf } from "./notes";
import { SCHEMA_VERSION } from "./schema";
import { type SearchIndex, searchIndexOf } from "./search-index";
import { type Settings, settingsOf } from "./settings";
import { type Sites, sitesOf } from "./sites";
import { type Sources, sourcesOf } from "./sources";
import { type Versions, versionsOf } from "./versions";

/** All that one reader stored. Every read may stand inside `observe`; every write is one transaction. */
export interface Library {
  readonly sources: Sources;
  readonly versions: Versions;
  readonly imports: Imports;
  readonly notes: Notes;
  readonly drafts: Drafts;
  readonly corrections: Corrections;
  readonly settings: Settings;
  readonly sites: Sites;
  readonly index: SearchIndex;
  readonly disputes: Disputes;
  readonly integrity: Integrity;
  /**
   * Called once when the library closes by itself and stays closed: a newer build takes over, or the browser let go of
   * the files and they do not open again. It must be opened anew. Returns its undo.
   */
  onStale(listener: () => void): () => void;
  close(): void;
}

interface Timeouts {
  /** How long to wait for another context to let go of an older version. */
  readonly blockedTimeoutMs: number;
  /** How long to wait for the browser to answer at all. */
  readonly openTimeoutMs: number;
  /** How long to wait before each try to open what the browser let go of. */
  readonly openAgainAfterMs: readonly number[];
}

export interface OpenOptions extends DatabaseOptions, Partial<Timeouts> {}

/** Contexts of ours close at once when asked; one that has not done so by then is stuck. */
const BLOCKED_TIMEOUT_MS = 3000;

/** Dexie multiplies its versions by ten on disk. */
const DEXIE_VERSION_FACTOR = 10;

/**
 * Dexie opens a newer database without a word, adds what it misses and writes rows that the newer indexes never list,
 * so the version is looked at before Dexie sees the database.
 */
async function refuseNewer(db: Database, factory: IDBFactory | undefined): Promise<void> {
  if (factory === undefined) throw new LibraryError("unavailable", "this context has no IndexedDB");
  const found = (await factory.databases()).find(({ name }) => name === db.name);
  const stored = Math.floor((found?.version ?? 0) / DEXIE_VERSION_FACTOR);
  if (stored <= SCHEMA_VERSION) return;
  const message = `the library has version ${stored}, this build knows ${SCHEMA_VERSION}: update the extension`;
  throw new LibraryError("newer-version", message);
}

/** A healthy database opens within a fraction of it; a broken one may never answer. */
const OPEN_TIMEOUT_MS = 4500;

async function openInTime(db: Database, factory: IDBFactory | undefined, timeouts: Timeouts): Promise<void> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const stuck = new Promise<never>((_, reject) => {
    const rejectAfter = (ms: number, fault: LibraryFault, message: string) =>
      timers.push(setTimeout(() => reject(new LibraryError(fault, message)), ms));
    db.on("blocked", () =>
      rejectAfter(
        timeouts.blockedTimeoutMs,
        "blocked",
        "another window holds an older version of the library open",
      ),
    );
    rejectAfter(timeouts.openTimeoutMs, "damaged", "the browser does not answer when asked for the library");
  });
  const open = async () => {
    await refuseNewer(db, factory);
    await db.open();
    refuseIncomplete(db);
  };
  try {
    await Promise.race([open(), stuck]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** Dexie makes tables that are missing, empty, and counts the stored version one up: what was in them is lost. */
function refuseIncomplete(db: Database): void {
  if (db.backendDB().version % DEXIE_VERSION_FACTOR === 0) return;
  throw new LibraryError("damaged", "the library had lost some of its tables");
}

/** A full disk, or a browser in trouble, may be well again after some of these. */
const OPEN_AGAIN_AFTER_MS = [0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens what the browser let go of, as it does when a write fails badly; what is gone is not made anew. Rejects when
 * it does not open after several tries, or when `isOver`.
 */
async function openAgain(
  db: Database,
  factory: IDBFactory | undefined,
  timeouts: Timeouts,
  isOver: () => boolean,
): Promise<void> {
  let fault: unknown;
  for (const milliseconds of timeouts.openAgainAfterMs) {
    await wait(milliseconds);
    if (isOver()) break;
    try {
      const isThere = (await factory?.databases())?.some(({ name }) => name === db.name);
      if (isThere !== true) throw new LibraryError("stale", "the library is no longer there");
      return await openInTime(db, factory, timeouts);
    } catch (error) {
      fault = error;
      const isFinal = error instanceof LibraryError && error.fault !== "damaged";
      if (isFinal) break;
    }
  }
  throw fault;
}

/**
 * Opens the library, creating or migrating it as needed. Rejects with a `LibraryError` that names the fault, and
 * never answers with an empty library in place of one that cannot be read. A context that is asked to make way for a
 * newer version closes for good: its later reads and writes reject instead of writing with an old shape.
 */
export async function openLibrary(options: OpenOptions = {}): Promise<Library> {
  const db = new Database(options);
  const factory = options.indexedDB ?? globalThis.indexedDB;
  const timeouts = {
    blockedTimeoutMs: options.blockedTimeoutMs ?? BLOCKED_TIMEOUT_MS,
    openTimeoutMs: options.openTimeoutMs ?? OPEN_TIMEOUT_MS,
    openAgainAfterMs: options.openAgainAfterMs ?? OPEN_AGAIN_AFTER_MS,
  };
  const listeners = new Set<() => void>();
  let isOver = false;
  const closeForGood = () => {
    isOver = true;
    db.close({ disableAutoOpen: true });
  };
  const tell = () => {
    const told = [...listeners];
    listeners.clear();
    for (const listener of told) listener();
  };
  db.on("versionchange", closeForGood);
  try {
    await openInTime(db, factory, timeouts);
  } catch (error) {
    closeForGood();
    throw toLibraryError(error);
  }
  db.on("close", () => {
    if (isOver) return tell();
    openAgain(db, factory, timeouts, () => isOver).catch(() => {
      closeForGood();
      tell();
    });
  });
  return {
    sources: sourcesOf(db),
    versions: versionsOf(db),
    imports: importsOf(db),
    notes: notesOf(db),
    drafts: draftsOf(db),
    corrections: correctionsOf(db),
    settings: settingsOf(db),
    sites: sitesOf(db),
    index: searchIndexOf(db),
    disputes: disputesOf(db),
    integrity: integrityOf(db),
    onStale: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      closeForGood();
    },
  };
}
