import { describe, expect, it } from "vitest";
import { decisionAddress, decisionOfSearch } from "@/lib/messaging";

describe("the address of a decision", () => {
  it.each([
    { tabId: 7, claimId: "1a2b" },
    { tabId: 1_234_567, claimId: "a b&c=d#é" },
  ])("leads back to $claimId", (place) => {
    expect(decisionOfSearch(decisionAddress(place))).toEqual(place);
  });

  it.each(["", "?tab=7", "?claim=a", "?tab=&claim=a", "?tab=-7&claim=a", "?tab=7x&claim=a", "?tab=7&claim="])(
    "is none: %s",
    (search) => expect(decisionOfSearch(search)).toBeUndefined(),
  );
});
