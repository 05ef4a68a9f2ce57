/** A claim, and passages that the index values alike, in the order that the second look should give. */
export const RERANK_CASES: readonly (readonly [why: string, claim: string, passages: readonly string[]])[] = [
  [
    "holds more of the claim's words",
    "The harbour of Varna closed after the storm",
    ["The storm closed the harbour of Varna.", "The harbour has a long quay.", "A storm was expected."],
  ],
  [
    "has the words together, not scattered",
    "the coast guard counted ships",
    [
      "Officers of the coast guard counted ships.",
      "Ships passed the coast while a museum guard slept and visitors counted gulls.",
    ],
  ],
  [
    "has them in the claim's order",
    "Varna port authority",
    ["A Varna port authority report.", "An authority port Varna report."],
  ],
  [
    "holds the claim's numbers",
    "14 ships waited outside",
    ["Outside waited 14 ships.", "Outside waited many ships."],
  ],
  [
    "has another form of a word",
    "The negotiators met",
    ["A negotiator spoke on Monday.", "A navigator spoke on Monday."],
  ],
];
