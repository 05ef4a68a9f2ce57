import { browser } from "wxt/browser";
import { originsOf, type Site, type SiteAccess, siteAccessOf } from "./site-access";

/** What is allowed now. The browser's own permissions are the one list there is. */
export const readSiteAccess = async (): Promise<SiteAccess> =>
  siteAccessOf((await browser.permissions.getAll()).origins ?? []);

/**
 * Asks the person, in the browser's own dialog, to let the reader run on a site; says whether it was granted. Must be
 * called in the turn of a click in a page of the extension. The background hears of it and starts the reader.
 */
export const requestSiteAccess = (site: Site): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(site) });

/**
 * Withdraws what was granted for a site; says whether there was something to withdraw. The background unregisters the
 * reader and sends it away from open tabs. One host cannot be withdrawn from a grant of every site: switch it off.
 */
export const withdrawSiteAccess = (site: Site): Promise<boolean> =>
  browser.permissions.remove({ origins: originsOf(site) });

/** Calls back with what is allowed now and at each change, wherever it was made. Returns its undo. */
export function watchSiteAccess(onAccess: (access: SiteAccess) => void): () => void {
  let isOver = false;
  const tell = () =>
    void readSiteAccess().then((access) => {
      if (!isOver) onAccess(access);
    });
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  tell();
  return () => {
    isOver = true;
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
