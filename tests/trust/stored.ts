import type { Page } from "puppeteer-core";

/** What a page of the extension is asked of the library as the browser has it on its disk. */
export interface Stored {
  readonly notes: readonly string[];
  readonly titles: readonly string[];
  /** Imports, finished or not. */
  readonly imports: number;
  /** Those that are not finished. */
  readonly running: number;
}

export const storedIn = (page: Page): Promise<Stored> =>
  page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open("sourcelight");
        opening.onupgradeneeded = () => opening.transaction?.abort(); // the page has not made it yet
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = async () => {
          const rows = <T>(table: string) =>
            new Promise<T[]>((answer, fail) => {
              const reading = opening.result.transaction(table).objectStore(table).getAll();
              reading.onsuccess = () => answer(reading.result);
              reading.onerror = () => fail(reading.error);
            });
          try {
            const notes = await rows<{ text: string }>("notes");
            const sources = await rows<{ title: string }>("sources");
            const imports = await rows<{ state: string }>("imports");
            resolve({
              notes: notes.map(({ text }) => text),
              titles: sources.map(({ title }) => title),
              imports: imports.length,
              running: imports.filter(({ state }) => state === "running").length,
            });
          } catch (error) {
            reject(error);
          } finally {
            opening.result.close();
          }
        };
      }),
  );
