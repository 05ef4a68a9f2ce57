import { by, type OriginCase } from "./origin-case";

/** Sources told so that only the other passages say who they are: rows of outlets, companies, offices, papers. */
export const cases: readonly OriginCase[] = [
  {
    title: "a row of three outlets, each citing the one before",
    claim: "The shipyard in Lorne will be sold.",
    passages: [
      by(
        "Harbour Ledger",
        "2031-04-02",
        "The shipyard has drawn two bids, three people at the yard told the Harbour Ledger.",
      ),
      by(
        "Reuters",
        "2031-04-02",
        "Lorne's yard has two bidders, the newspaper Harbour Ledger reported on Wednesday.",
      ),
      by("Coast Post", "2031-04-03", "Two bids are on the table for the yard, according to Reuters."),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "an outlet that cites an agency with sources of its own",
    claim: "The shipyard in Lorne will be sold.",
    passages: [
      by("Harbour Ledger", "2031-04-02", "The Harbour Ledger reports that the yard will be sold in May."),
      by("Reuters", "2031-04-02", "Two bankers told Reuters that the yard will be sold."),
      by("Coast Post", "2031-04-03", "The yard is up for sale, according to Reuters."),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "a company with a name that says nothing, and its finance director",
    claim: "Brewer Kestane's sales fell in the spring.",
    passages: [
      by(
        "Trade Daily",
        "2031-05-11",
        "Kestane's sales dropped by 9 per cent in the spring, the group reported on Monday.",
      ),
      by(
        "Reuters",
        "2031-05-11",
        "Dublin-based brewer Kestane posted a 9% fall in sales as bars stayed shut.",
      ),
      by(
        "Coast Post",
        "2031-05-11",
        "“It was a cold spring in every sense,” said finance director Una Prell.",
      ),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "two partners' names for a firm, and its chief executive",
    claim: "Orbell & Voss will close 20 of its shops.",
    passages: [
      by(
        "Retail Week",
        "2031-01-12",
        "Orbell & Voss said in a statement to the stock exchange that 20 shops would shut by autumn.",
      ),
      by(
        "Coast Post",
        "2031-01-12",
        "“Customers left these streets long ago,” chief executive Dana Orr told analysts on a call.",
      ),
      by("Daily Echo", "2031-01-12", "The shop workers' union called the closures brutal."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "an agency and the officer who is only said to be of the agency",
    claim: "Lynx are back in the Tarn hills.",
    passages: [
      by(
        "Reuters",
        "2031-03-06",
        "The Forest Agency released pictures of a pair of lynx on Thursday and said it was the first sighting for 70 years.",
      ),
      by(
        "Hill Gazette",
        "2031-03-07",
        "Lynx are back in the hills, says the agency's wildlife officer Ivo Stell.",
      ),
    ],
    groups: [[0, 1]],
  },
  {
    title: "a coast guard, and its captain by its initials",
    claim: "A ferry sank off Sudra.",
    passages: [
      by("AFP", "2031-02-03", "The Sudra Coast Guard said the ferry went down with 60 people aboard."),
      by("Island Herald", "2031-02-03", "SCG spokesman Captain Aren Dell said 51 had been picked up alive."),
    ],
    groups: [[0, 1]],
  },
  {
    title: "the boss of a team, whom another passage names as its manager",
    claim: "Striker Ivo Lund is out for the season.",
    passages: [
      by(
        "Sport Daily",
        "2031-09-08",
        "Manager Gus Harrow confirmed that Lund's season is over after a scan.",
      ),
      by("Evening News", "2031-09-08", "The Albion boss said the forward would have an operation next week."),
    ],
    groups: [[0, 1]],
  },
  {
    title: "a ruling that nobody is said to have given, and the one court that speaks",
    claim: "The press law is void.",
    passages: [
      by(
        "Reuters",
        "2031-06-03",
        "The Constitutional Court annulled the press law on Tuesday by six votes to three.",
      ),
      by("La Gaceta", "2031-06-03", "The law breaks the constitution, according to the judgment."),
    ],
    groups: [[0, 1]],
  },
  {
    title: "a bank that is told by its trade and told on by it",
    claim: "Hackers broke into Bank of Almere.",
    passages: [
      by(
        "Reuters",
        "2031-08-03",
        "Bank of Almere said that hackers had got hold of the names of 2 million customers.",
      ),
      by("Coast Post", "2031-08-04", "“We are sorry,” said chairwoman Sofie Lande."),
      by(
        "Tech Wire",
        "2031-08-04",
        "Almere will check its codes each night from now on, it said in a filing.",
      ),
    ],
    groups: [[0, 1, 2]],
  },
];
