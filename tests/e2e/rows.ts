import type { Page } from "puppeteer-core";

/** What a page of the extension does with its library past all that is ours, as the browser has it. */
function inLibrary<Answer>(
  page: Page,
  table: string,
  act:
    | { readonly kind: "all" }
    | { readonly kind: "get"; readonly key: string }
    | { readonly kind: "put"; readonly row: object },
): Promise<Answer> {
  return page.evaluate(
    (name, asked) =>
      new Promise<Answer>((resolve, reject) => {
        const opening = indexedDB.open("sourcelight");
        opening.onupgradeneeded = () => opening.transaction?.abort(); // the extension has not made it yet
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(name, asked.kind === "put" ? "readwrite" : "readonly");
          const store = transaction.objectStore(name);
          const request =
            asked.kind === "all"
              ? store.getAll()
              : asked.kind === "get"
                ? store.get(asked.key)
                : store.put(asked.row);
          transaction.oncomplete = () => {
            db.close();
            resolve(request.result as Answer);
          };
          transaction.onabort = () => {
            db.close();
            reject(transaction.error);
          };
        };
      }),
    table,
    act,
  );
}

export const rowsOf = <Row>(page: Page, table: string): Promise<Row[]> =>
  inLibrary(page, table, { kind: "all" });

export const rowOf = <Row>(page: Page, table: string, key: string): Promise<Row | undefined> =>
  inLibrary(page, table, { kind: "get", key });

export const putRow = async (page: Page, table: string, row: object): Promise<void> => {
  await inLibrary(page, table, { kind: "put", row });
};
