const STORE = "values";

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return done(request);
}

/** Named strings in a database of their own: how libraries that only export text are persisted. */
export async function writeValues(name: string, values: ReadonlyMap<string, string>): Promise<void> {
  const db = await openDatabase(name);
  const transaction = db.transaction(STORE, "readwrite");
  transaction.objectStore(STORE).clear();
  for (const [key, value] of values) transaction.objectStore(STORE).put(value, key);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}

export async function readValues(name: string): Promise<Map<string, string>> {
  const db = await openDatabase(name);
  const store = db.transaction(STORE).objectStore(STORE);
  const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
  db.close();
  return new Map(keys.map((key, i) => [String(key), String(values[i])]));
}
