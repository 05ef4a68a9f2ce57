import type { Testimony } from "@/lib/provenance";

export interface OriginCase {
  readonly title: string;
  readonly passages: readonly Testimony[];
  readonly groups: readonly (readonly number[])[];
  readonly unknown?: readonly number[];
}

export const cases: readonly OriginCase[] = [
  {
    title: "one named speaker quoted by two outlets",
    passages: [
      { outlet: "Coast Post", text: 'The minister Ada Holm said that the bridge "will open in May".' },
      { outlet: "Valley News", text: "Transport minister Ada Holm said the bridge would open in May." },
    ],
    groups: [[0, 1]],
  },
  {
    title: "two outlets that credit one wire",
    passages: [
      { outlet: "Coast Post", text: "Reuters reported that 40 people were rescued." },
      { outlet: "Valley News", text: "Forty people were rescued, Reuters said." },
    ],
    groups: [[0, 1]],
  },
  {
    title: "an outlet and another that cites it",
    passages: [
      { outlet: "Axios", text: "The two delegations met in Oslo on Monday." },
      { outlet: "Valley News", text: "Axios reported that delegations met in Oslo." },
    ],
    groups: [[0, 1]],
  },
  {
    title: "a verbatim copy without a credit",
    passages: [
      { text: "The river rose by two metres overnight and flooded the lower town before dawn on Friday." },
      {
        outlet: "Valley News",
        text: "The river rose by two metres overnight and flooded the lower town before dawn.",
      },
    ],
    groups: [[0, 1]],
  },
  {
    title: "two outlets that each report for themselves",
    passages: [
      { outlet: "Coast Post", text: "At least 40 people were pulled from the water." },
      { outlet: "Valley News", text: "Rescuers brought forty passengers ashore." },
    ],
    groups: [[0], [1]],
  },
  {
    title: "two speakers at one event",
    passages: [
      { outlet: "Coast Post", text: "Ada Holm said the bridge would open in May." },
      { outlet: "Coast Post", text: "Jonas Berg said the bridge would open in May." },
    ],
    groups: [[0], [1]],
  },
  {
    title: "a passage of nobody's, and one of an outlet",
    passages: [
      { text: "The bridge will open in May." },
      { outlet: "Coast Post", text: "In May the new crossing opens." },
    ],
    groups: [[1]],
    unknown: [0],
  },
];
