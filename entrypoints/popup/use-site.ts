import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import type { SiteState } from "@/components/popup";
import type { Messenger } from "@/lib/messaging";
import { hostOf, messageOf } from "@/lib/state";
import { t } from "@/lib/words";

const pagesOf = (host: string) => ({ origins: [`*://${host}/*`] });

/** Whether the browser allows all pages of the site that the address belongs to, as it changes. */
function useAllowed(address: string | undefined): boolean {
  const [isAllowed, setIsAllowed] = useState(false);
  useEffect(() => {
    if (address === undefined || hostOf(address) === undefined) return;
    const { protocol, hostname } = new URL(address);
    const pages = { origins: [`${protocol}//${hostname}/*`] };
    const ask = async () => setIsAllowed(await browser.permissions.contains(pages));
    void ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [address]);
  return isAllowed;
}

/** The site of an address, and its switch: permission is asked for in the turn of the click. */
export function useSite(
  address: string | undefined,
  isSwitchedOff: boolean,
  messenger: Pick<Messenger, "send">,
): { readonly site: SiteState; readonly switchSite: (host: string, on: boolean) => void } {
  const host = hostOf(address);
  const isAllowed = useAllowed(address);
  const [trouble, setTrouble] = useState<string>();

  const switchSite = async (host: string, on: boolean) => {
    setTrouble(undefined);
    try {
      const allowed = on ? browser.permissions.request(pagesOf(host)) : undefined;
      // told before the answer: the browser may close this window over its question
      await messenger.send("switchSite", { host, on });
      if ((await allowed) === false) setTrouble(t("site.declined"));
    } catch (error) {
      setTrouble(t("trouble.act", { why: messageOf(error) }));
    }
  };

  if (host === undefined) return { site: { kind: "none" }, switchSite };
  const reading = isSwitchedOff ? "never" : isAllowed ? "always" : "on-click";
  return { site: { kind: "site", host, reading, trouble }, switchSite };
}
