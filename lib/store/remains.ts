import type { Correction, Draft, Note, SiteChoice, SourceVersion } from "@/lib/model";
import type { Corrections } from "./corrections";
import { DATABASE_NAME, type DatabaseOptions } from "./database";
import type { Drafts } from "./drafts";
import type { Notes } from "./notes";
import type { SourceBody, SourceSummary } from "./rows";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import type { Sites } from "./sites";
import type { Sources } from "./sources";
import type { Versions } from "./versions";

/** As much of a library as a backup is made of. */
export interface ReadableLibrary {
  readonly sources: Pick<Sources, "list" | "bodies" | "summaries">;
  readonly versions: Pick<Versions, "hashes" | "ids" | "get">;
  readonly notes: Pick<Notes, "list">;
  readonly drafts: Pick<Drafts, "list">;
  readonly corrections: Pick<Corrections, "list">;
  readonly sites: Pick<Sites, "list">;
  readonly settings: Pick<Settings, "get">;
}

/** What can still be read of a library that does not open. */
export interface Remains extends ReadableLibrary {
  close(): void;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const openAsIs = (factory: IDBFactory, name: string): Promise<IDBDatabase> => {
  const request = factory.open(name);
  // a database that is not there must not be made
  request.onupgradeneeded = () => request.transaction?.abort();
  return done(request);
};

const orNone = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await read();
  } catch {
    return undefined;
  }
};

/**
 * Opens the stored database as it is, whatever its version and whichever of its tables are left, only to read. What
 * cannot be read counts as not there. Rejects where the browser does not open it at all.
 */
export async function openRemains(options: DatabaseOptions = {}): Promise<Remains> {
  const db = await openAsIs(options.indexedDB ?? globalThis.indexedDB, options.name ?? DATABASE_NAME);
  const store = (table: string) => db.transaction(table, "readonly").objectStore(table);
  const get = async <Row>(table: string, key: IDBValidKey): Promise<Row | undefined> =>
    db.objectStoreNames.contains(table)
      ? orNone(() => done<Row | undefined>(store(table).get(key)))
      : undefined;
  const getEach = async <Row>(table: string, keys: readonly IDBValidKey[]): Promise<(Row | undefined)[]> => {
    const rows: (Row | undefined)[] = [];
    for (const key of keys) rows.push(await get<Row>(table, key));
    return rows;
  };
  const keys = async (table: string): Promise<IDBValidKey[]> =>
    db.objectStoreNames.contains(table) ? ((await orNone(() => done(store(table).getAllKeys()))) ?? []) : [];
  // one by one: a row that cannot be read fails any request that it is a part of
  const all = async <Row>(table: string): Promise<Row[]> =>
    (await getEach<Row>(table, await keys(table))).filter((row) => row !== undefined);
  return {
    sources: {
      list: () => all<SourceSummary>("sources"),
      summaries: (ids) => getEach<SourceSummary>("sources", ids),
      bodies: (ids) => getEach<SourceBody>("bodies", ids),
    },
    versions: {
      ids: async () => (await keys("versions")).map(String),
      get: (id) => get<SourceVersion>("versions", id),
      hashes: async () => {
        const versions = await all<SourceVersion>("versions");
        const bySource = Map.groupBy(versions, ({ sourceId }) => sourceId);
        return new Map([...bySource].map(([id, those]) => [id, those.map((each) => each.contentHash)]));
      },
    },
    notes: { list: () => all<Note>("notes") },
    drafts: { list: () => all<Draft>("drafts") },
    corrections: { list: () => all<Correction>("corrections") },
    sites: { list: () => all<SiteChoice>("sites") },
    // which seeds the reader removed cannot be told from those that were lost
    settings: { get: async (key) => DEFAULT_SETTINGS[key] },
    close: () => db.close(),
  };
}

/** Deletes the stored library for good. Rejects while another context holds it open. */
export function deleteLibrary(options: DatabaseOptions = {}): Promise<void> {
  const request = (options.indexedDB ?? globalThis.indexedDB).deleteDatabase(options.name ?? DATABASE_NAME);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("another window holds the library open"));
  });
}
