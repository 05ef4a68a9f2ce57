import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey, cleanAddress } from "@/lib/documents";
import { different, same } from "./address.cases";

const keysOf = (addresses: readonly string[]) => new Set(addresses.map(addressKey));

describe("addressKey", () => {
  it.each(same)("is one for addresses that differ in %s", (_, addresses) => {
    expect([...keysOf(addresses)]).toHaveLength(1);
  });

  it.each(different)("tells apart %s", (_, addresses) => {
    expect(keysOf(addresses).size).toBe(addresses.length);
  });

  it("is the same for an address and its clean form", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(addressKey(cleanAddress(address) ?? "")).toBe(addressKey(address));
      }),
    );
  });
});

describe("cleanAddress", () => {
  it.each([
    ["https://ledger.example/a?utm_medium=x#b", "https://ledger.example/a"],
    ["https://m.ledger.example/a", "https://m.ledger.example/a"],
    ["https://www.google.com/amp/s/ledger.example/a?x=1", "https://ledger.example/a?x=1"],
  ])("leads where %s leads", (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "chrome://settings",
    "nonsense",
    "",
  ])("refuses %s", (address) => {
    expect(cleanAddress(address)).toBeUndefined();
    expect(addressKey(address)).toBeUndefined();
  });
});
