/** What the reader chose for a site by hand. `host` is a host name, lower case, without port. */
export interface SiteChoice {
  readonly host: string;
  readonly on: boolean;
}
