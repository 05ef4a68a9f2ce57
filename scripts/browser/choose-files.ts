import type { ElementHandle, Page } from "puppeteer-core";

/** Gives files to the library page to import, as its picker does. */
export async function chooseFiles(library: Page, ...paths: readonly string[]): Promise<void> {
  const input = await library.waitForSelector("input[type=file]:not([webkitdirectory])");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}
