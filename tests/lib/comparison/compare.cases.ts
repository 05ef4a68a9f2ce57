import type { Relation, Slot } from "@/lib/model";

export interface CompareCase {
  readonly claim: string;
  readonly passage: string;
  readonly relation: Relation;
  /** The slot of the reason that decides, where the relation has one. */
  readonly slot?: Slot;
  readonly claimDate?: string;
  readonly passageDate?: string;
}

export const agreeing: readonly CompareCase[] = [
  {
    claim: "The ceasefire lasted 42 days.",
    passage: "The ceasefire lasted six weeks.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "At least 30 people were killed in the ferry accident.",
    passage: "The ferry accident killed 33 people.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "The ministry bought 1,200 million doses of the vaccine.",
    passage: "The ministry bought 1.2 billion doses of the vaccine.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "Minister Okafor opened the bridge in Lagos.",
    passage: "Minister Ngozi Okafor opened the bridge in Lagos on Friday.",
    relation: "supports",
    slot: "name",
  },
];

export const conflicting: readonly CompareCase[] = [
  {
    claim: "The rebels released 34 hostages to the Red Cross.",
    passage: "The rebels released 33 hostages to the Red Cross.",
    relation: "conflicts",
    slot: "number",
  },
  {
    claim: "More than 50 boats sank in the storm.",
    passage: "In the storm 41 boats sank.",
    relation: "conflicts",
    slot: "number",
  },
  {
    claim: "The Biden administration held direct talks with the militia.",
    passage: "The Trump administration held direct talks with the militia in spring.",
    relation: "conflicts",
    slot: "name",
  },
  {
    claim: "The council approved the new stadium.",
    passage: "The council did not approve the new stadium.",
    relation: "conflicts",
    slot: "negation",
  },
  {
    claim: "The treaty was signed on 3 May 2019 in Geneva.",
    passage: "The treaty was signed on 7 June 2019 in Geneva.",
    relation: "conflicts",
    slot: "date",
  },
];

export const differing: readonly CompareCase[] = [
  {
    claim: "45 people were killed in the blast at the market.",
    passage: "45 people were killed or injured in the blast at the market.",
    relation: "differs",
    slot: "scope",
  },
  {
    claim: "The flood killed 120 people in the valley.",
    passage: "The flood killed 150 people in the valley.",
    relation: "differs",
    slot: "number",
    claimDate: "2024-06-01",
    passageDate: "2024-06-04",
  },
  {
    claim: "Unemployment rose by 2 per cent in Norway last year.",
    passage: "Unemployment rose by 2 percentage points in Norway last year.",
    relation: "differs",
    slot: "unit",
  },
  {
    claim: "Envoy Caroline Levitt confirmed the meeting in Vienna.",
    passage: "Envoy Karoline Leavitt confirmed the meeting in Vienna.",
    relation: "differs",
    slot: "name",
  },
  {
    claim: "The union will strike in the port of Rotterdam.",
    passage: "The union may strike in the port of Rotterdam.",
    relation: "differs",
    slot: "hedge",
  },
  {
    claim: "The archive holds 1,800 letters of the composer.",
    passage: "The archive holds 1,778 letters of the composer.",
    relation: "differs",
    slot: "number",
  },
];

/** What must not be called a conflict, though the values differ. */
export const innocent: readonly CompareCase[] = [
  {
    claim: "33 hostages, including eight dead, were returned to the families.",
    passage: "59 hostages remain in the tunnels, 35 of whom are believed to be dead.",
    relation: "related",
  },
  {
    claim: "The company employs 400 people in Dublin.",
    passage: "The company opened 12 offices in Dublin.",
    relation: "related",
  },
  {
    claim: "The envoy met the foreign minister on 4 March 2025.",
    passage: "The envoy met the foreign minister in March 2025.",
    relation: "differs",
  },
  {
    claim: "The mayor said that the tunnel would open in May.",
    passage: "Engineers said that the tunnel would open in May.",
    relation: "differs",
  },
  {
    claim: "The museum showed 59 paintings.",
    passage: "The museum showed 22 portraits, 35 landscapes and 2 still lifes.",
    relation: "related",
  },
  {
    claim: "The talks took place in Doha.",
    passage: "A storm struck the coast of Chile.",
    relation: "related",
  },
  {
    claim: "The charity received 5 million dollars in 2021.",
    passage: "The charity received 7 million dollars in 2022.",
    relation: "related",
  },
  {
    claim: "Two ministers resigned after the vote.",
    passage: "Three days after the vote the parliament met again.",
    relation: "related",
  },
];
