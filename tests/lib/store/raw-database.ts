export interface RawTable {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly object[];
}

/** A database as the browser has it, without anything of ours between. */
export interface RawDatabase {
  /** Ten times that of the schema: Dexie keeps it so. */
  readonly version: number;
  readonly tables: readonly RawTable[];
}

const NAME = "sourcelight";

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });

export async function readRaw(indexedDB: IDBFactory): Promise<RawDatabase> {
  const db = await done(indexedDB.open(NAME) as unknown as IDBOpenDBRequest);
  const tables: RawTable[] = [];
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((each) => {
      const { keyPath, multiEntry } = store.index(each);
      return { name: each, keyPath, multiEntry };
    });
    tables.push({ name, keyPath: store.keyPath ?? "", indexes, rows: await done(store.getAll()) });
  }
  const { version } = db;
  db.close();
  return { version, tables };
}

export async function writeRaw(indexedDB: IDBFactory, { version, tables }: RawDatabase): Promise<void> {
  const opening = indexedDB.open(NAME, version) as unknown as IDBOpenDBRequest;
  opening.addEventListener("upgradeneeded", () => {
    for (const { name, keyPath, indexes, rows } of tables) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes)
        store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      for (const row of rows) store.put(row);
    }
  });
  (await done(opening)).close();
}
