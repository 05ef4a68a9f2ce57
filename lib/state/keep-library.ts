/**
 * Asks the browser to keep the library when the disk fills up, unless it does so already. Asked where the reader saves
 * something: only pages can ask, and a browser that asks the reader does so when there is a reason. A refusal is no
 * failure of the save; the settings tell it.
 */
export async function askToKeepLibrary(): Promise<void> {
  try {
    const { storage } = navigator;
    if (!(await storage.persisted())) await storage.persist();
  } catch {
    // a browser without such a promise makes none
  }
}
