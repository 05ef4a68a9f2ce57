import type { SiteChoice } from "@/lib/model";
import type { Database } from "./database";
import { toLibraryError } from "./library-error";

/** Sites that the reader switched on or off by hand. `host` is a host name, lower case, without port. */
export interface Sites {
  /** Undefined when the reader never chose for this host: what the browser allows decides then. */
  get(host: string): Promise<boolean | undefined>;
  set(host: string, on: boolean): Promise<void>;
  /** Forgets the choice. */
  clear(host: string): Promise<void>;
  /** By host. */
  list(): Promise<SiteChoice[]>;
}

export function sitesOf(db: Database): Sites {
  return {
    get: async (host) => (await db.sites.get(host))?.on,
    set: async (host, on) => {
      await db.sites.put({ host, on }).catch((error: unknown) => {
        throw toLibraryError(error);
      });
    },
    clear: (host) => db.sites.delete(host),
    list: () => db.sites.orderBy("host").toArray(),
  };
}
