import { by, type OriginCase } from "./origin-case";

const claim = "At least 41 people were rescued from the sinking ferry Astrid off Port Maro.";

/** Copy of news agencies: verbatim, trimmed, rewritten, credited or not, and two agencies beside each other. */
export const cases: readonly OriginCase[] = [
  {
    title: "two papers that run one agency story under its dateline",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-04-02",
        "PORT MARO (Reuters) - Rescuers pulled 41 people from the ferry Astrid before it sank in heavy swell early on Wednesday.",
      ),
      by(
        "Valley News",
        "2031-04-02",
        "PORT MARO, April 2 (Reuters) – Rescuers pulled 41 people from the ferry Astrid before it sank in heavy swell early on Wednesday.",
      ),
    ],
    groups: [[0, 1]],
  },
  {
    title: "an agency story, a trimmed copy without credit, and a paper with a count of its own",
    claim,
    passages: [
      by(
        "Reuters",
        "2031-04-02",
        "The ferry Astrid sank two miles off Port Maro early on Wednesday after water entered its engine room, and 41 passengers were taken off by two fishing boats.",
      ),
      by(
        "Harbour Gazette",
        "2031-04-02",
        "The ferry Astrid sank two miles off Port Maro early on Wednesday after water entered its engine room.",
      ),
      by("Northern Star", "2031-04-03", "Forty-three people came ashore alive, a count at the quay showed."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "light rewriting of one agency story by an uncredited paper",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-04-02",
        "(AP) — Two fishing boats took 41 passengers off the ferry Astrid early Wednesday, hours after water flooded its engine room two miles from Port Maro.",
      ),
      by(
        "Island Herald",
        "2031-04-02",
        "Early on Wednesday two fishing boats took 41 passengers off the Astrid ferry, hours after its engine room was flooded two miles from Port Maro.",
      ),
    ],
    groups: [[0, 1]],
  },
  {
    title: "two agencies that each report the rescue",
    claim,
    passages: [
      by("Coast Post", "2031-04-02", "PORT MARO (Reuters) - Some 41 people were saved from a sinking ferry."),
      by(
        "Valley News",
        "2031-04-02",
        "PORT MARO (AP) — At least 41 people were brought ashore from the Astrid.",
      ),
      by("Island Herald", "2031-04-02", "More than 40 passengers survived, The Associated Press reported."),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "an agency in three forms of credit",
    claim,
    passages: [
      by("Coast Post", "2031-04-02", "Agence France-Presse reported that 41 passengers had been saved."),
      by("Valley News", "2031-04-02", "PORT MARO (AFP) - Fishing crews saved 41 passengers."),
      by("Island Herald", "2031-04-03", "According to the AFP news agency, 41 people survived the sinking."),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "two papers with the same facts in words of their own",
    claim,
    passages: [
      by("Coast Post", "2031-04-02", "All 41 people aboard the Astrid are safe after a night at sea."),
      by(
        "Valley News",
        "2031-04-02",
        "Fishermen raced through the swell to fetch 41 passengers from the stricken ferry.",
      ),
    ],
    groups: [[0], [1]],
  },
  {
    title: "a verbatim copy on a page of nobody's",
    claim,
    passages: [
      by(
        "",
        "",
        "Water entered the engine room of the Astrid shortly after midnight and the crew called for help at 00:40, when the ferry was already listing.",
      ),
      by(
        "Coast Post",
        "2031-04-02",
        "Water entered the engine room of the Astrid shortly after midnight and the crew called for help at 00:40, when the ferry was already listing.",
      ),
      by("", "", "The ferry had been inspected in March."),
    ],
    groups: [[0, 1]],
    unknown: [2],
  },
  {
    title: "sentences of one mould about two ships",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-04-02",
        "The ferry Astrid sank off Port Maro on Wednesday with 41 people aboard, all of whom were rescued.",
      ),
      by(
        "Valley News",
        "2031-04-02",
        "The trawler Runa sank off Cape Lund on Sunday with 12 people aboard, all of whom were rescued.",
      ),
    ],
    groups: [[0], [1]],
  },
  {
    title: "a paper that reports with material of an agency",
    claim,
    passages: [
      by("Reuters", "2031-04-02", "Two fishing boats rescued 41 people from the ferry."),
      by("Coast Post", "2031-04-02", "Fishing boats rescued 41 people, according to Reuters."),
      by("Valley News", "2031-04-02", "Reuters said that 41 people were saved."),
      by("Island Herald", "2031-04-02", "News agency Reuters reported 41 survivors."),
    ],
    groups: [[0, 1, 2, 3]],
  },
  {
    title: "an agency credit at the end of a passage",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-04-02",
        "Forty-one passengers were taken to a school near the harbour. - Reuters",
      ),
      by("Valley News", "2031-04-02", "A school near the harbour took in the rescued passengers. (Reuters)"),
      by("Island Herald", "2031-04-02", "The rescued were taken to a church hall. (AP)"),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a copy with two words changed, and a paper with the same news",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-04-02",
        "Divers who searched the wreck on Thursday found no one inside, and the harbour was reopened to small boats in the afternoon.",
      ),
      by(
        "Valley News",
        "2031-04-03",
        "Divers searching the wreck on Thursday found nobody inside, and the harbour was reopened to small boats in the afternoon.",
      ),
      by("Island Herald", "2031-04-03", "The harbour is open again. No bodies were in the wreck."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "one paper twice, and its Sunday rival",
    claim,
    passages: [
      by("Coast Post", "2031-04-02", "The Astrid went down at about 2 a.m."),
      by("The Coast Post", "2031-04-03", "The ferry had carried 41 passengers and four cars."),
      by("Sunday Post", "2031-04-06", "The ferry lies at a depth of thirty metres."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "digests of two reports, whose likeness is that of their words' one author",
    claim: "The port of Vik was closed for six weeks.",
    passages: [
      {
        outlet: "Coast Post",
        isRestated: true,
        text: "The closure of the Norlandic port of Vik lasted six weeks in spring.",
      },
      {
        outlet: "Valley News",
        isRestated: true,
        text: "The closure of the Norlandic port of Vik lasted 42 days in spring.",
      },
    ],
    groups: [[0], [1]],
  },
];
