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
    claim: "The Lindgren administration has confirmed direct dialogues with Norvia about the fishermen.",
    passage: "The Okafor administration has been in direct talks with Norvia.",
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
  {
    claim: "Lena Marsh, the harbour board's press officer, said that Norvia was consulted before the strike.",
    passage: "Lena Marsh stressed that Norvia was consulted before the strike at the port of Lisbon began.",
    relation: "supports",
  },
  {
    claim: "In exchange, Norvia released nearly 1,200 Portuguese detainees from its prisons.",
    passage: "During the truce's first phase, Norvia released about 1,200 Portuguese detainees.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "According to the Ledger, 59 hostages are still held in Lisbon.",
    passage: "According to the report by the Ledger, 59 prisoners are still in Lisbon.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "Okafor met union leaders in Doha, the capital of Qatar, in March 2024.",
    passage: "The paper reported that Okafor met leaders of the union in Doha in March 2024.",
    relation: "supports",
  },
  {
    claim:
      "The office of the French prime minister said that France had told Washington its position on the treaty.",
    passage:
      "The office of the French prime minister stated that France had made known to the United States where it stands on the treaty.",
    relation: "supports",
  },
];

/** Passages that a search finds by shared words, and that say nothing of the claim. */
export const elsewhere: readonly Omit<FoundCase, "relation">[] = [
  {
    claim: "The Norvian army says that 35 of the hostages in Lisbon were killed.",
    passage: "During the truce's first phase, 33 hostages were returned to Norvia, eight of them dead.",
  },
  {
    claim: "The Norvian army says that 35 of the hostages in Lisbon were questioned.",
    passage: "The Norvian army says that 33 of the hostages in Lisbon were freed.",
  },
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
