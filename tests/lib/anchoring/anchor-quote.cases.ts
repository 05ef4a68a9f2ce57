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
  {
    title: "lines broken elsewhere",
    before: `It rained. [${QUAY}.] Traders complained.`,
    now: `It rained.\n${QUAY.replace(" for ", "\nfor ")}.\nTraders complained.`,
    found: `${QUAY.replace(" for ", "\nfor ")}.`,
    how: "exact",
  },
  {
    title: "two paragraphs made one",
    before: "[It rained all day.\n\nThe quay was flooded.] Traders complained.",
    now: "It rained all day. The quay was flooded. Traders complained.",
    found: "It rained all day. The quay was flooded.",
    how: "exact",
  },
  {
    title: "spaces that do not break",
    before: "Traders paid [12 000 a year each for berths] in all.",
    now: "Traders paid 12\u00a0000\u00a0a\u00a0year each for berths in all.",
    found: "12\u00a0000\u00a0a\u00a0year each for berths",
    how: "exact",
  },
  {
    title: "a list made of running text, by a context that says the same",
    before: "Sunk: Aurora, [Bella], Carina. Towed: Bella, Dora.",
    now: "Sunk:\n\nAurora,\n\nBella,\n\nCarina.\n\nTowed:\n\nBella,\n\nDora.",
    found: "Bella",
    how: "context",
  },
  {
    title: "signs that a pattern would take for its own",
    before: "He wrote ($5.00 + tax)? [It cost ($5.00 + tax)? \\d+ a*b|c^d {2}-.] It rained.",
    now: "He wrote ($5.00 + tax)? It cost ($5.00 + tax)? \\d+ a*b|c^d {2}-. It rained.",
    found: "It cost ($5.00 + tax)? \\d+ a*b|c^d {2}-.",
    how: "exact",
  },
  {
    title: "the very start of a text",
    before: "[Rain.] The quay was closed for repairs.",
    now: "Rain. The quay was closed for repairs. Rain.",
    found: "Rain.",
    how: "context",
  },
  {
    title: "the very end of a text",
    before: "The quay was closed for repairs. [Rain.]",
    now: "Rain. The quay was closed for repairs. Rain.",
    found: "Rain.",
    how: "context",
  },
  {
    title: "letters beyond the first plane",
    before: "It rained. [😀 𝒬uay 😀] Traders complained.",
    now: "Again. It rained. 😀 𝒬uay 😀 Traders complained.",
    found: "😀 𝒬uay 😀",
    how: "exact",
  },
  {
    title: "a long text put in above",
    before: `It rained. [${QUAY}.] Traders complained.`,
    now: `${"A line of some other report. ".repeat(5_000)}It rained. ${QUAY}. Traders complained.`,
    found: `${QUAY}.`,
    how: "exact",
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
    title: "its words run together as another word",
    before: "There was [no table] at the quay.",
    now: "There was notable at the quay.",
  },
  {
    title: "only the end of another sentence is like it",
    before: "Report. [It shows large spending on berths, and large debts.] Traders complained.",
    now: "The port's results show large spending on berths, and large debts. The mayor resigned.",
  },
  {
    title: "only a heading is like it, in other surroundings",
    before: "Traders hope. [Better approach, departure, and mooring for ships.] It rained.",
    now: "Contents\n\nSuperior approach, departure, and mooring for ships.\n\nPrices",
  },
  {
    title: "the quote is nothing but white space",
    before: "It rained.[ ]Traders complained.",
    now: "It rained. Traders complained.",
  },
  {
    title: "the quote is empty",
    before: "It rained. [] Traders complained.",
    now: "It rained. Traders complained.",
  },
];
