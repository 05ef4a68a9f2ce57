/** Parameters that tell the site where a visit came from and change nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|mc_[ce]id|ns_\w+|at_(?:medium|campaign|link_\w+|ptr_name|format|bbc_team)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|ref_src|ref_url|cmpid|cmp|ocid|ito|smid|smtyp|s_cid|icid|ncid|sh|share|_ga|guccounter|guce_\w+|__twitter_impression|outputtype|amp)$/i;

/** Hosts of one and the same site for small screens, or for a hurried reader. */
const SMALL_SCREEN = /^(?:www|m|mobile|amp)\.(?=[^.]+\.[^.]+)/;

/** What AMP puts before or behind the path of an article. */
const AMP_PATH = /^\/amp(?=\/)|[/.]amp(?:\.html)?\/?$/i;

/** The article that an AMP cache shows, as an address of the site itself. */
function withoutCache(url: URL): URL {
  const onGoogle = /^www\.google\.[a-z.]+$/.test(url.hostname) && /^\/amp\/(s\/)?(.+)$/.exec(url.pathname);
  const onCdn = url.hostname.endsWith(".cdn.ampproject.org") && /^\/[a-z]\/(s\/)?(.+)$/.exec(url.pathname);
  const cached = onGoogle || onCdn || undefined;
  if (cached === undefined) return url;
  return URL.parse(`${cached[1] === undefined ? "http" : "https"}://${cached[2]}${url.search}`) ?? url;
}

function withoutTracking(url: URL): URL {
  const clean = new URL(url);
  for (const name of new Set(clean.searchParams.keys()))
    if (TRACKING.test(name)) clean.searchParams.delete(name);
  clean.hash = "";
  return clean;
}

const parsed = (address: string): URL | undefined => {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? withoutTracking(withoutCache(url)) : undefined;
};

/**
 * The web address without fragment, tracking parameters and AMP cache; it leads where `address` led. `undefined` for
 * anything but http and https.
 */
export const cleanAddress = (address: string): string | undefined => parsed(address)?.href;

/**
 * What all addresses of one page have in common, to compare and never to visit: without scheme, `www.`, hosts and
 * paths for small screens, and the order of parameters. `undefined` for anything but http and https.
 */
export function addressKey(address: string): string | undefined {
  const url = parsed(address);
  if (url === undefined) return undefined;
  url.searchParams.sort();
  const path = url.pathname.replace(AMP_PATH, "").replace(/\/(?:index\.html?)?$/, "");
  return `${url.host.replace(SMALL_SCREEN, "")}${path}${url.search}`;
}
