import { eventually } from "@/scripts/browser/eventually";
import type { OpenExtension } from "./open-extension";

/** What pages of the extension, and Chromium's own page of extensions, are asked for here. */
declare const chrome: {
  permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    remove(permissions: object): Promise<boolean>;
    request(permissions: object): Promise<boolean>;
  };
  developerPrivate: {
    updateExtensionConfiguration(update: object): Promise<void>;
  };
};

/** The sites that the browser allows now. */
export async function allowedSites(extension: OpenExtension): Promise<string[]> {
  const own = await extension.visitOwn("welcome.html");
  const { origins = [] } = await own.evaluate(() => chrome.permissions.getAll());
  await own.close();
  return origins;
}

/**
 * Takes away, or gives back, what the manifest of a test's copy allows: in Chromium as the person does on the page of
 * the extension's details, in Firefox as the extension's own settings do.
 */
export async function allowSites(extension: OpenExtension, sites: readonly string[], allowed: boolean) {
  const page = await extension.visitOwn("welcome.html");
  if (extension.name === "chromium") {
    await page.goto("chrome://extensions");
    const update = {
      extensionId: new URL(extension.url("")).host,
      hostAccess: allowed ? "ON_ALL_SITES" : "ON_CLICK",
    };
    await page.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), update);
  } else {
    await page.evaluate(
      (origins, isGiven) =>
        isGiven ? chrome.permissions.request({ origins }) : chrome.permissions.remove({ origins }),
      sites,
      allowed,
    );
  }
  await page.close();
  await eventually(
    () => allowedSites(extension),
    (origins) => sites.every((site) => origins.includes(site) === allowed),
  );
}
