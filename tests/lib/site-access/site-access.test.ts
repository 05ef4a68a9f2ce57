import { describe, expect, it } from "vitest";
import { isAllowed, originsOf, siteAccessOf } from "@/lib/site-access/site-access";

describe("what a browser's permissions allow", () => {
  it.each([
    ["nothing", [], { everySite: false, hosts: [] }],
    ["every site, by scheme", ["http://*/*", "https://*/*"], { everySite: true, hosts: [] }],
    ["every site, in Firefox's words", ["<all_urls>"], { everySite: true, hosts: [] }],
    ["every site, in one pattern", ["*://*/*"], { everySite: true, hosts: [] }],
    [
      "one site, listed for each scheme",
      ["http://example.org/*", "https://example.org/*"],
      { everySite: false, hosts: ["example.org"] },
    ],
    ["a site at a port", ["http://127.0.0.1:8080/*"], { everySite: false, hosts: ["127.0.0.1:8080"] }],
    ["a site with its subdomains", ["*://*.example.org/*"], { everySite: false, hosts: ["*.example.org"] }],
    [
      "every site and one by itself",
      ["https://*/*", "*://b.example/*", "*://a.example/*"],
      { everySite: true, hosts: ["a.example", "b.example"] },
    ],
    [
      "files and the browser's own pages alone",
      ["file:///*", "chrome://*/*"],
      { everySite: false, hosts: [] },
    ],
  ])("%s", (_, origins, access) => {
    expect(siteAccessOf(origins)).toEqual(access);
  });

  it("is what was asked for", () => {
    expect(siteAccessOf(originsOf("every"))).toEqual({ everySite: true, hosts: [] });
    expect(siteAccessOf(originsOf({ host: "example.org" }))).toEqual({
      everySite: false,
      hosts: ["example.org"],
    });
  });
});

describe("a host", () => {
  it.each([
    ["example.org", ["*://example.org/*"], true],
    ["news.example.org", ["https://*.example.org/*"], true],
    ["example.org", ["https://*.example.org/*"], true],
    ["example.org", ["https://*/*"], true],
    ["example.org", [], false],
    ["news.example.org", ["*://example.org/*"], false],
    ["badexample.org", ["https://*.example.org/*"], false],
    ["example.org.evil.test", ["*://example.org/*"], false],
  ])("%s is allowed by %j: %s", (host, origins, expected) => {
    expect(isAllowed(siteAccessOf(origins), host)).toBe(expected);
  });
});
