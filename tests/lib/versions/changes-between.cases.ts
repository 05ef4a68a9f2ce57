import type { Change } from "@/lib/model";

const ships = (count: string) => `The port of Wexcombe handled ${count} ships in February, its master said.`;
const rest = "Most of them carried timber from the north. The fog kept three of them waiting for a day.";

export const changed: readonly {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}[] = [
  {
    title: "a number",
    before: `${ships("412")} ${rest}`,
    after: `${ships("421")} ${rest}`,
    changes: [{ kind: "number", before: "412", after: "421", sentence: ships("421") }],
  },
  {
    title: "a date",
    before: `The council meets on 4 April to decide on the crane. ${rest}`,
    after: `The council meets on 11 April to decide on the crane. ${rest}`,
    changes: [
      {
        kind: "date",
        before: "4 April",
        after: "11 April",
        sentence: "The council meets on 11 April to decide on the crane.",
      },
    ],
  },
  {
    title: "a name",
    before: `The harbour master Ada Quay opened the new lock on the river that morning. ${rest}`,
    after: `The harbour master Ben Mole opened the new lock on the river that morning. ${rest}`,
    changes: [
      {
        kind: "name",
        before: "Ada Quay",
        after: "Ben Mole",
        sentence: "The harbour master Ben Mole opened the new lock on the river that morning.",
      },
    ],
  },
  {
    title: "a correction notice, before all else",
    before: `${ships("412")} ${rest}`,
    after: `${ships("421")} ${rest}\n\nCorrection: An earlier version of this article misstated the number of ships.`,
    changes: [
      {
        kind: "correction",
        after: "Correction: An earlier version of this article misstated the number of ships.",
      },
      { kind: "number", before: "412", after: "421", sentence: ships("421") },
    ],
  },
  {
    title: "a sentence that came and one that went",
    before: `${ships("412")} The lighthouse is to be painted before the summer comes.`,
    after: `${ships("412")} A second crane arrived by barge late in the evening.`,
    changes: [
      { kind: "added", after: "A second crane arrived by barge late in the evening." },
      { kind: "removed", before: "The lighthouse is to be painted before the summer comes." },
    ],
  },
  {
    title: "other words without another fact",
    before: `The fog kept most of the boats waiting in the bay for hours. ${rest}`,
    after: `The fog kept nearly all of the boats waiting in the bay for hours. ${rest}`,
    changes: [
      {
        kind: "reworded",
        before: "The fog kept most of the boats waiting in the bay for hours.",
        after: "The fog kept nearly all of the boats waiting in the bay for hours.",
      },
    ],
  },
];

/** Texts that say the same. */
export const unchanged: readonly (readonly [title: string, before: string, after: string])[] = [
  ["the same text", ships("412"), ships("412")],
  ["paragraphs in another order", `${ships("412")}\n\n${rest}`, `${rest}\n\n${ships("412")}`],
  ["other paragraph breaks", `${ships("412")} ${rest}`, `${ships("412")}\n\n${rest}`],
  ["no text", "", ""],
];
