import { by, type OriginCase } from "./origin-case";

const claim = "Some 300 whales stranded on the coast of Maro.";
const [day, later] = ["2031-02-03", "2031-02-04"];

/** Institutions under their full and short names, and those who run them. */
export const cases: readonly OriginCase[] = [
  {
    title: "a survey whose name ends like a paper, and its initials",
    claim,
    passages: [
      by("Coast Post", day, "According to the Maro Oceanic Survey, 300 whales stranded on the coast."),
      by("Valley News", day, "The MOS said 300 whales had stranded."),
      by("Island Herald", day, "The Maro Fisheries Board said 300 whales had stranded."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a body with its country before its name, and its initials",
    claim,
    passages: [
      by("Coast Post", day, "Some 300 whales stranded, Tarland's Joint Board of Harbours said."),
      by("Valley News", later, "The JBH said 300 whales had stranded."),
    ],
    groups: [[0, 1]],
  },
  {
    title: "initials of another body",
    claim,
    passages: [
      by("Coast Post", day, "Some 300 whales stranded, Tarland's Joint Board of Harbours said."),
      by("Valley News", later, "The BHJ said 300 whales had stranded."),
    ],
    groups: [[0], [1]],
  },
  {
    title: "counts that a body keeps, and the body that has counted",
    claim,
    passages: [
      by(
        "Coast Post",
        day,
        "Beach counts kept by the Society for Stranded Animals show that 300 whales stranded.",
      ),
      by(
        "Valley News",
        later,
        "The SSA, whose volunteers walk every beach, has counted 300 whales on the coast of Maro.",
      ),
    ],
    groups: [[0, 1]],
  },
  {
    title: "the head of a body, the body, and the head of another",
    claim,
    passages: [
      by("Coast Post", day, "Some 300 whales stranded, MOS director general Ilse Brandt said."),
      by("Valley News", day, "The MOS said 300 whales had stranded."),
      by("Island Herald", day, "Some 300 whales stranded, WRL chief executive Piet Loman said."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a ministry named by its seat and by its country",
    claim,
    passages: [
      by("Coast Post", day, "Tarland's Ministry of Fisheries said 300 whales had stranded."),
      by("Valley News", day, "Some 300 whales stranded, the Fisheries Ministry in Orsk said."),
      by("Island Herald", day, "Some 300 whales stranded, the Defence Ministry in Orsk said."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "the founder of an association by name and by what she is",
    claim,
    passages: [
      by("Coast Post", day, "Some 300 whales stranded, Whale Watch founder Tove Lind said."),
      by("Valley News", day, "Some 300 whales stranded, the association's founder said."),
    ],
    groups: [[0, 1]],
  },
  {
    title: "an outlet that is said to have been the first with it",
    claim,
    passages: [
      by("Coast Post", day, "A count by the Coast Post found 300 whales on the beaches."),
      by("Valley News", day, "As the Coast Post reported on Monday, 300 whales stranded."),
      by("Island Herald", later, "Some 300 whales stranded, as first revealed this week by the Coast Post."),
      by("Lake Courier", later, "Our reporters counted 290 whales on the beaches of Maro."),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "a company by name and by what papers call it",
    claim: "Norvane lost the data of 300 customers.",
    passages: [
      by("Coast Post", day, "Norvane said it had lost the data of 300 customers."),
      by(
        "Valley News",
        day,
        "The retailer admitted that the data of 300 customers was lost.",
        "Norvane has 40 shops.",
      ),
      by(
        "Island Herald",
        day,
        "The regulator said that the data of 300 customers was lost.",
        "Norvane has 40 shops.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "results that a commission published, and the commission by another form of its name",
    claim: "The Harbour Party won 58 seats.",
    passages: [
      by(
        "Coast Post",
        day,
        "The Harbour Party won 58 seats, according to results from the State Election Commission.",
      ),
      by("Valley News", day, "The electoral commission said the Harbour Party had won 58 seats."),
      by("Island Herald", day, "An exit poll by Fathom gave the Harbour Party 58 seats."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "requests that a union made, and the auditors",
    claim: "Half of the pools open for fewer hours.",
    passages: [
      by(
        "Coast Post",
        day,
        "Freedom of information requests by the union Tolva revealed that half of the pools open for fewer hours.",
      ),
      by("Valley News", day, "Tolva said half of the pools opened for fewer hours."),
      by(
        "Island Herald",
        day,
        "The National Audit Office found that half of the pools open for fewer hours.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
];
