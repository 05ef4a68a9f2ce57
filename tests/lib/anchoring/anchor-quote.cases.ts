import type { Anchor } from "@/lib/anchoring";

interface AnchorCase {
  readonly title: string;
  /** The text as it was; the quote stands between brackets. */
  readonly before: string;
  readonly now: string;
  readonly found: string;
  readonly how: Anchor["how"];
}

interface OrphanCase {
  readonly title: string;
  readonly before: string;
  readonly now: string;
}

const QUAY = "The council closed the eastern quay for repairs on Monday morning";

export const found: readonly AnchorCase[] = [
  {
    title: "an unchanged text",
    before: `It rained. [${QUAY}.] Traders complained.`,
    now: `It rained. ${QUAY}. Traders complained.`,
    found: `${QUAY}.`,
    how: "exact",
  },
  {
    title: "a paragraph put in above",
    before: `It rained. [${QUAY}.] Traders complained.`,
    now: `An editor added this line of some length.\n\nIt rained. ${QUAY}. Traders complained.`,
    found: `${QUAY}.`,
    how: "exact",
  },
  {
    title: "a long quote whose surroundings were all rewritten",
    before: `It rained. [${QUAY}.] Traders complained.`,
    now: `Nothing is as before here: ${QUAY}. And so on it goes.`,
    found: `${QUAY}.`,
    how: "exact",
  },
  {
    title: "a short quote that its context tells apart from another",
    before: "Of the boats, 12 sank. In all, [12] sailors were hurt.",
    now: "Of the boats, 12 sank. In all, 12 sailors were hurt.",
    found: "12",
    how: "context",
  },
  {
    title: "the second of two equal sentences, by what follows it",
    before: "The port is open today. Ships wait.\n\n[The port is open today.] Lorries wait.",
    now: "New. The port is open today. Ships wait.\n\nThe port is open today. Lorries wait.",
    found: "The port is open today.",
    how: "context",
  },
  {
    title: "a typing error corrected in the quote",
    before: "It rained. [The concil closed the eastern quay for repairs on Monday.] Traders complained.",
    now: "It rained. The council closed the eastern quay for repairs on Monday. Traders complained.",
    found: "The council closed the eastern quay for repairs on Monday.",
    how: "fuzzy",
  },
  {
    title: "a word put into the quote",
    before: `It rained. [${QUAY}.] Traders complained.`,
    now: `It rained. ${QUAY.replace("eastern", "old eastern")}. Traders complained.`,
    found: `${QUAY.replace("eastern", "old eastern")}.`,
    how: "fuzzy",
  },
  {
    title: "straight quotation marks made round",
    before: 'He said: ["The eastern quay is closed until further notice."] Traders complained.',
    now: "He said: “The eastern quay is closed until further notice.” Traders complained.",
    found: "“The eastern quay is closed until further notice.”",
    how: "fuzzy",
  },
];

export const orphans: readonly OrphanCase[] = [
  {
    title: "the quote was deleted",
    before: `It rained. [${QUAY}.] Traders complained.`,
    now: "It rained. Traders complained.",
  },
  {
    title: "a figure in it was corrected",
    before: "It rained. [The council closed 33 of the berths on the eastern quay.] Traders complained.",
    now: "It rained. The council closed 34 of the berths on the eastern quay. Traders complained.",
  },
  {
    title: "it was turned into its contrary",
    before: `It rained. [${QUAY}.] Traders complained.`,
    now: `It rained. ${QUAY.replace("closed", "never closed")}. Traders complained.`,
  },
  {
    title: "a short quote now stands in other surroundings",
    before: "Of the boats, [12] sank.",
    now: "The harbour was built 12 years ago by the city.",
  },
  {
    title: "it stands twice with nothing to tell the two apart",
    before: "Start. [The port is open today.] End.",
    now: "The port is open today. The port is open today. The port is open today. ",
  },
  {
    title: "only its topic is left",
    before: `It rained. [${QUAY}.] Traders complained.`,
    now: "The eastern quay has been closed, and repairs are under way since the weekend. Traders complained.",
  },
  {
    title: "two edited copies of it stand where it stood",
    before: `[${QUAY}.]`,
    now: `${QUAY.replace("Monday", "a Monday")}. Something else. ${QUAY.replace("Monday", "a Monday")}.`,
  },
  {
    title: "the quote is empty",
    before: "It rained. [] Traders complained.",
    now: "It rained. Traders complained.",
  },
];
