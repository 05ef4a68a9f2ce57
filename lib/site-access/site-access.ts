/** On which sites the browser lets the reader run by itself. */
export interface SiteAccess {
  readonly everySite: boolean;
  /** Host names allowed one by one, sorted. A host under `*.` stands for all of its subdomains too. */
  readonly hosts: readonly string[];
}

/** A site that can be asked for or withdrawn. */
export type Site = "every" | { readonly host: string };

/**
 * Match patterns for every page of a site, whatever the port. One for each scheme: Chrome takes `*://` for none of the
 * sites that the manifest says may be asked for.
 */
export function originsOf(site: Site): string[] {
  const host = site === "every" ? "*" : site.host;
  return [`http://${host}/*`, `https://${host}/*`];
}

const HOST_OF_PATTERN = /^(?:\*|https?):\/\/([^/]+)\//;

/** What match patterns, as a browser lists its permissions, allow. Other schemes than the web's are passed over. */
export function siteAccessOf(origins: readonly string[]): SiteAccess {
  const hosts = new Set<string>();
  for (const origin of origins) {
    const host = origin === "<all_urls>" ? "*" : HOST_OF_PATTERN.exec(origin)?.[1];
    if (host !== undefined) hosts.add(host);
  }
  return { everySite: hosts.delete("*"), hosts: [...hosts].sort() };
}

/** True when every page of a host may be read. */
export const isAllowed = ({ everySite, hosts }: SiteAccess, host: string): boolean =>
  everySite ||
  hosts.some((each) => (each.startsWith("*.") ? `.${host}`.endsWith(each.slice(1)) : each === host));
