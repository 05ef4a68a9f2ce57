import { useEffect, useState } from "react";
import type { Permission } from "@/components/welcome";
import { requestSiteAccess, watchSiteAccess } from "@/lib/site-access";

/** Whether every site may be read, as it changes, and how to ask for it in the turn of a click. */
export function usePermission(): { readonly permission: Permission; readonly ask: () => Promise<void> } {
  const [permission, setPermission] = useState<Permission>("unknown");
  useEffect(
    () => watchSiteAccess(({ everySite }) => setPermission(everySite ? "granted" : "not-granted")),
    [],
  );
  const ask = async () => {
    if (!(await requestSiteAccess("every"))) setPermission("declined");
  };
  return { permission, ask };
}
