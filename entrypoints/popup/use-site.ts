import { useEffect, useState } from "react";
import type { SiteState } from "@/components/popup";
import type { Messenger } from "@/lib/messaging";
import { isAllowed, requestSiteAccess, type SiteAccess, watchSiteAccess } from "@/lib/site-access";
import { hostOf, messageOf } from "@/lib/state";
import { t } from "@/lib/words";

/** Whether the browser allows all pages of a site, as it changes. */
function useAllowed(host: string | undefined): boolean {
  const [access, setAccess] = useState<SiteAccess>();
  useEffect(() => watchSiteAccess(setAccess), []);
  return host !== undefined && access !== undefined && isAllowed(access, host);
}

/** The site of an address, and its switch: permission is asked for in the turn of the click. */
export function useSite(
  address: string | undefined,
  isSwitchedOff: boolean,
  messenger: Pick<Messenger, "send">,
): { readonly site: SiteState; readonly switchSite: (host: string, on: boolean) => void } {
  const host = hostOf(address);
  const mayRead = useAllowed(host);
  const [trouble, setTrouble] = useState<string>();

  const switchSite = async (host: string, on: boolean) => {
    setTrouble(undefined);
    try {
      const allowed = on ? requestSiteAccess({ host }) : undefined;
      // told before the answer: the browser may close this window over its question
      await messenger.send("switchSite", { host, on });
      if ((await allowed) === false) setTrouble(t("site.declined"));
    } catch (error) {
      setTrouble(t("trouble.act", { why: messageOf(error) }));
    }
  };

  if (host === undefined) return { site: { kind: "none" }, switchSite };
  const reading = isSwitchedOff ? "never" : mayRead ? "always" : "on-click";
  return { site: { kind: "site", host, reading, trouble }, switchSite };
}
