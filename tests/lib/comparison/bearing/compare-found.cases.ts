import type { Relation, Slot } from "@/lib/model";

export interface FoundCase {
  readonly claim: string;
  readonly passage: string;
  readonly relation: Relation;
  readonly slot?: Slot;
}

/** Passages on the claim's own matter. */
export const bearing: readonly FoundCase[] = [
  {
    claim: "During the strike's first week, 54 flights to Lisbon were cancelled.",
    passage: "During the strike's first week, 53 flights to Lisbon were cancelled.",
    relation: "conflicts",
    slot: "number",
  },
  {
    claim: "The ministry published the report on the dam in December 2024.",
    passage: "The ministry published its report on the dam in November 2024.",
    relation: "conflicts",
    slot: "date",
  },
  {
    claim: "In 1921 the port of Wexcombe counted 111 ships.",
    passage: "In 1921 the port of Wexcombe counted 999 ships.",
    relation: "conflicts",
    slot: "number",
  },
  {
    claim: "The Okafor government confirmed the secret talks with Norvia.",
    passage: "The Lindgren government has confirmed secret talks with Norvia about the border.",
    relation: "conflicts",
    slot: "name",
  },
  {
    claim: "The strike's first phase in Lisbon lasted six weeks.",
    passage: "The first phase of the strike in Lisbon lasted 42 days.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "No agreement was reached in the talks, officials said.",
    passage: "No agreement came out of the talks, officials indicated.",
    relation: "supports",
  },
];

/** Passages that a search finds by shared words, and that say nothing of the claim. */
export const elsewhere: readonly Omit<FoundCase, "relation">[] = [
  {
    claim: "No agreement was reached in the talks, officials said.",
    passage: "Officials said that the union had been consulted by the ministry about making contact.",
  },
  {
    claim: "About 60 people are still held in Norvia.",
    passage: "The ceasefire's first phase in Norvia lasted six weeks.",
  },
  {
    claim: "About 60 people are still held in Norvia.",
    passage:
      "Two sources confirmed that direct talks between the ministry and the rebels were held in Lisbon.",
  },
  {
    claim: "The first phase of the truce in Norvia lasted six weeks.",
    passage: "Now that the first phase of the truce is over, the army has once more closed the crossings.",
  },
  {
    claim: "The port of Wexcombe handled 412 ships in February.",
    passage: "The talks with the port workers in Lisbon broke down in February.",
  },
  {
    claim: "The council released 2,400 pages of letters in the first year.",
    passage: "During the first year, the council released about 1,800 photographs.",
  },
  {
    claim: "In 1921 the port of Wexcombe counted 111 ships.",
    passage: "In 1920 the port of Wexcombe counted 230 ships.",
  },
  {
    claim: "The direct talks between Norvia and the Okafor government were held in Lisbon.",
    passage: "Norvia and the Okafor government have held direct talks for the first time.",
  },
  {
    claim: "The Norvian army says that 35 of the prisoners were killed.",
    passage: "The Norvian army believes 22 of the prisoners in Lisbon to be still alive.",
  },
];
