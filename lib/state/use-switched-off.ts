import type { Library } from "@/lib/store";
import { type Live, useLive } from "./live";

/** The host of a web address; `undefined` for anything else. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" || protocol === "https:" ? hostname : undefined;
}

/** Whether the person switched the site of an address off; of an address that is not known nobody did. */
export function useSwitchedOff(library: Pick<Library, "sites">, address: string | undefined): Live<boolean> {
  const host = hostOf(address);
  return useLive(`site ${host}`, async () => host !== undefined && (await library.sites.get(host)) === false);
}
