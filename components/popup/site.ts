/** What the surface knows of the site that its tab shows. */
export type SiteState =
  /** The browser does not tell, or the page belongs to no site. */
  | { readonly kind: "none" }
  | {
      readonly kind: "site";
      readonly host: string;
      readonly reading: SiteReading;
      /** Why the last switch had no effect. */
      readonly trouble?: string | undefined;
    };

/** Whenever a page of it opens; only when the toolbar button asks for it; not at all. */
export type SiteReading = "always" | "on-click" | "never";
