import { by, type OriginCase } from "./origin-case";

const claim = "The Lund bridge will open to traffic in May.";

/** One briefing quoted by many; roles, short names and pronouns that stand for one speaker; several speakers. */
export const cases: readonly OriginCase[] = [
  {
    title: "one briefing quoted by four papers",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-03-04",
        'Transport minister Ada Holm told reporters that the bridge "will open in May".',
      ),
      by("Valley News", "2031-03-04", '"It will open in May," Ada Holm told a news conference on Tuesday.'),
      by("Island Herald", "2031-03-05", "The bridge will open in May, Holm said at the briefing."),
      by(
        "Northern Star",
        "2031-03-05",
        "Holm, the transport minister, said cars would use the bridge from May.",
      ),
    ],
    groups: [[0, 1, 2, 3]],
  },
  {
    title: "a role in one paper and the name in another that gives the role",
    claim,
    passages: [
      by("Coast Post", "2031-03-04", "The transport minister said the bridge would open in May."),
      by("Valley News", "2031-03-04", "Ada Holm, the transport minister, said the bridge would open in May."),
    ],
    groups: [[0, 1]],
  },
  {
    title: "a pronoun that the text before resolves",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-03-04",
        "She said the bridge would open in May.",
        "The transport minister, Ada Holm, visited the building site on Tuesday.",
      ),
      by("Valley News", "2031-03-04", "The bridge opens in May, Ada Holm said."),
    ],
    groups: [[0, 1]],
  },
  {
    title: "two ministers who say the same",
    claim,
    passages: [
      by("Coast Post", "2031-03-04", "Ada Holm said the bridge would open in May."),
      by("Valley News", "2031-03-04", "Finance minister Jonas Berg said the bridge would open in May."),
      by("Island Herald", "2031-03-04", '"In May we open," said Jonas Berg.'),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "two people of one surname",
    claim,
    passages: [
      by("Coast Post", "2031-03-04", "Ada Holm said the bridge would open in May."),
      by("Valley News", "2031-03-04", "Peter Holm, an engineer, said the bridge would open in May."),
    ],
    groups: [[0], [1]],
  },
  {
    title: "a body that speaks in three papers",
    claim,
    passages: [
      by("Coast Post", "2031-03-04", "The transport ministry said the bridge would open in May."),
      by("Valley News", "2031-03-04", "According to the transport ministry, the bridge opens in May."),
      by("Island Herald", "2031-03-04", "The bridge will open in May, the Transport Ministry announced."),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "a speaker under two spellings",
    claim,
    passages: [
      by("Coast Post", "2031-03-04", 'Katarina Jonsson said the steel "passed every test".'),
      by("Valley News", "2031-03-04", 'The steel "passed every test", Catarina Johnsson told reporters.'),
    ],
    groups: [[0, 1]],
  },
  {
    title: "a spokeswoman without a name and the body she speaks for",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-03-04",
        "A spokeswoman for the transport ministry said the bridge would open in May.",
      ),
      by("Valley News", "2031-03-04", "The transport ministry said cars would cross from May."),
      by("Island Herald", "2031-03-04", "The bridge builders' union said May was too early."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a press secretary by role, by name and by pronoun",
    claim: "The palace confirmed that the president had been in hospital.",
    passages: [
      by(
        "Coast Post",
        "2031-05-12",
        "The palace press secretary confirmed that the president had spent a night in hospital.",
      ),
      by(
        "Valley News",
        "2031-05-12",
        "Mira Toft, the palace press secretary, said the president was in hospital on Sunday.",
      ),
      by(
        "Island Herald",
        "2031-05-13",
        "She confirmed the stay in hospital.",
        "Mira Toft, the palace press secretary, took questions for half an hour on Monday.",
      ),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "a speaker in two papers and a paper that reports for itself",
    claim,
    passages: [
      by("Coast Post", "2031-03-04", "Holm said the bridge would open in May.", "Ada Holm spoke in Lund."),
      by("Valley News", "2031-03-04", "Ada Holm promised that the bridge would open in May."),
      by(
        "Island Herald",
        "2031-03-04",
        "The last stretch of asphalt was laid on Monday and the bridge is due to open in May.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "pronouns that mean two people",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-03-04",
        "He said May was certain.",
        "Jonas Berg walked over the bridge on Tuesday.",
      ),
      by(
        "Valley News",
        "2031-03-04",
        "He said May was certain.",
        "Erik Vang, the chief engineer, led the tour.",
      ),
    ],
    groups: [[0], [1]],
  },
  {
    title: "a pronoun that nothing resolves in a text of nobody's",
    claim,
    passages: [
      by("", "", "She said the bridge would open in May."),
      by("Coast Post", "2031-03-04", "Ada Holm said the bridge would open in May."),
    ],
    groups: [[1]],
    unknown: [0],
  },
  {
    title: "words given behind, before and inside quotations",
    claim,
    passages: [
      by("Coast Post", "2031-03-04", '"The bridge," Ada Holm said, "will carry its first cars in May."'),
      by(
        "Valley News",
        "2031-03-04",
        'Asked about delays, Ada Holm replied: "It will carry its first cars in May."',
      ),
      by(
        "Island Herald",
        "2031-03-04",
        'The bridge "will carry its first cars in May", according to Ada Holm.',
      ),
    ],
    groups: [[0, 1, 2]],
  },
];
