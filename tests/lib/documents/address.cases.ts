/** Addresses of one page each. */
export const same: readonly (readonly [title: string, addresses: readonly string[]])[] = [
  ["fragments", ["https://ledger.example/a", "https://ledger.example/a#top"]],
  [
    "tracking parameters",
    ["https://ledger.example/a?id=4", "https://ledger.example/a?utm_source=x&id=4&fbclid=y"],
  ],
  ["schemes", ["https://ledger.example/a", "http://ledger.example/a"]],
  ["www", ["https://ledger.example/a", "https://www.ledger.example/a"]],
  [
    "hosts for small screens",
    ["https://ledger.example/a", "https://m.ledger.example/a", "https://mobile.ledger.example/a"],
  ],
  [
    "AMP beside the article",
    [
      "https://ledger.example/a",
      "https://ledger.example/a/amp",
      "https://ledger.example/a/amp/",
      "https://ledger.example/amp/a",
      "https://ledger.example/a.amp.html",
      "https://amp.ledger.example/a",
      "https://ledger.example/a?outputType=amp",
    ],
  ],
  [
    "AMP caches",
    [
      "https://ledger.example/a",
      "https://www.google.com/amp/s/ledger.example/a",
      "https://ledger-example.cdn.ampproject.org/c/s/ledger.example/a",
    ],
  ],
  ["a slash at the end", ["https://ledger.example/a", "https://ledger.example/a/"]],
  ["an index file", ["https://ledger.example/a/", "https://ledger.example/a/index.html"]],
  ["the order of parameters", ["https://ledger.example/?a=1&b=2", "https://ledger.example/?b=2&a=1"]],
  ["letter case of the host", ["https://ledger.example/a", "https://Ledger.Example/a"]],
];

/** Addresses of pages of their own. */
export const different: readonly (readonly [title: string, addresses: readonly string[]])[] = [
  ["paths", ["https://ledger.example/a", "https://ledger.example/b", "https://ledger.example/A"]],
  [
    "parameters that choose the page",
    ["https://ledger.example/?id=1", "https://ledger.example/?id=2", "https://ledger.example/"],
  ],
  ["hosts", ["https://ledger.example/a", "https://news.ledger.example/a", "https://edger.example/a"]],
  ["a host that only begins like one for small screens", ["https://m.example/a", "https://example/a"]],
  ["words that end like AMP", ["https://ledger.example/lamp", "https://ledger.example/l"]],
  ["a path that begins like AMP", ["https://ledger.example/ampere/a", "https://ledger.example/ere/a"]],
  ["ports", ["http://127.0.0.1:81/a", "http://127.0.0.1:82/a"]],
  [
    "pages of one cache",
    ["https://www.google.com/amp/s/ledger.example/a", "https://www.google.com/amp/s/ledger.example/b"],
  ],
];
