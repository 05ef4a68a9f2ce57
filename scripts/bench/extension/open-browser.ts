import { rm } from "node:fs/promises";
import { type LaunchedExtension, launch, withSitesAllowed } from "../../browser/launch";
import { LOOPBACK, type PageServer, type ServedPage, servePages } from "../../browser/serve";

/** A browser with pages to visit, and the extension in it if one was given. */
export interface OpenBrowser extends LaunchedExtension {
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts Chromium and serves `pages`; with the folder of a built extension, its reader runs on them by itself. */
export async function openBrowser(
  pages: ReadonlyMap<string, ServedPage>,
  extension?: string,
): Promise<OpenBrowser> {
  const server: PageServer = await servePages(pages);
  const allowed = extension === undefined ? undefined : await withSitesAllowed(extension, LOOPBACK);
  const launched = await launch("chromium", {
    headless: true,
    ...(allowed === undefined ? {} : { extension: allowed }),
  });
  if (allowed !== undefined) {
    // The welcome page is the last thing that an installation does.
    const address = launched.url("welcome.html");
    await launched.browser.waitForTarget((target) => target.url() === address);
  }
  return {
    ...launched,
    origin: server.origin,
    async close() {
      await launched.browser.close();
      await server.close();
      if (allowed !== undefined) await rm(allowed, { recursive: true, force: true });
    },
  };
}
