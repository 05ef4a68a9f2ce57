import type { Finding, NotRead, PageReading } from "@/lib/model";

/** The page of one tab, in the state that a surface shows. */
export type PageView =
  /** Asking the page's reader. */
  | { readonly kind: "loading" }
  /** No reader yet, and none was asked for. */
  | { readonly kind: "not-read" }
  /** The reader is on its way. */
  | { readonly kind: "reading" }
  /** A page that no extension may read, such as the browser's own. */
  | { readonly kind: "unsupported" }
  | { readonly kind: "left-alone"; readonly why: NotRead }
  | { readonly kind: "failed"; readonly message: string }
  | PageWithClaims;

export interface PageWithClaims {
  readonly kind: "ready";
  readonly reading: PageReading;
  /** What the claims' spans index. */
  readonly text: string;
  /** By the claim's id; grows while the library is searched. */
  readonly findings: ReadonlyMap<string, Finding>;
  readonly comparison:
    | { readonly kind: "running" }
    | { readonly kind: "done" }
    | { readonly kind: "failed"; readonly message: string };
}

/**
 * False for addresses that browsers keep extensions from (their own pages, other extensions, data). An address that is
 * not known may be readable: only trying tells.
 */
export function mayBeReadable(address: string | undefined): boolean {
  if (address === undefined || address === "") return true;
  return URL.canParse(address) && ["http:", "https:", "file:"].includes(new URL(address).protocol);
}
