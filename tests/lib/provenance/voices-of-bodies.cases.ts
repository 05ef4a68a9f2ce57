import { by, type OriginCase } from "./origin-case";

/** Heads, judges, authors and spokespeople beside their body; those who stand behind a fact without being its subject. */
export const cases: readonly OriginCase[] = [
  {
    title: "a company of the claim and a chief executive without one, beside a union",
    claim: "Brightwater Foods will close its Tarn bakery.",
    passages: [
      by(
        "Coast Post",
        "2031-05-06",
        "Brightwater Foods said the Tarn bakery would close with the loss of 240 jobs.",
      ),
      by(
        "Valley News",
        "2031-05-06",
        "Chief executive Lotte Brandt said the 240 posts at Tarn could not be kept.",
      ),
      by("Island Herald", "2031-05-06", "The bakers' union called the closure a betrayal."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a court and the judge who reads its ruling",
    claim: "The Supreme Court struck down the fishing quota.",
    passages: [
      by("Coast Post", "2031-05-06", 'The quota has "no basis in law", the Supreme Court ruled on Tuesday.'),
      by("Valley News", "2031-05-06", 'Justice Ada Holm said the quota had "no basis in law".'),
      by("Island Herald", "2031-05-06", "Boat owner Rolf Dahl said he would sail on Monday."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a ministry behind a passive",
    claim: "Norland will buy 40 ferries.",
    passages: [
      by("Coast Post", "2031-05-06", "The transport ministry said it would buy 40 ferries."),
      by(
        "Valley News",
        "2031-05-06",
        "The purchase, announced by the transport ministry, is for 40 vessels.",
      ),
    ],
    groups: [[0, 1]],
  },
  {
    title: "a scientist and the team led by her",
    claim: "Seagrass is growing back in Lund Bay.",
    passages: [
      by("Coast Post", "2031-05-06", "Seagrass covers 12 hectares again, marine biologist Mira Toft said."),
      by("Valley News", "2031-05-06", "A team led by Mira Toft mapped 12 hectares of seagrass."),
    ],
    groups: [[0, 1]],
  },
  {
    title: "a space agency and a paper that is called alike",
    claim: "The Kestrel probe reached its orbit.",
    passages: [
      by("Space.com", "2031-05-06", "Flight director Jonas Berg said Kestrel was in orbit at 09:14."),
      by("Coast Post", "2031-05-06", "Kestrel is in orbit, the space agency said."),
      by("Valley News", "2031-05-06", "The probe is where it should be, according to the agency."),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "a quotation between straight single quotes",
    claim: "The Lund bridge opens in May.",
    passages: [
      by("Coast Post", "2031-05-06", "'We shall cut the ribbon in May,' said Erik Vang, the mayor."),
      by("Valley News", "2031-05-06", "Mayor Erik Vang said the ribbon would be cut in May."),
    ],
    groups: [[0, 1]],
  },
  {
    title: "two sportswomen of whom one is meant by where she is from",
    claim: "Ines Costa missed the final after a fall.",
    passages: [
      by("Coast Post", "2031-05-06", 'Ines Costa said she had "felt the knee go".'),
      by("Valley News", "2031-05-06", "The Portuguese said she would not need surgery."),
      by("Island Herald", "2031-05-06", "Rival Lena Fox said she was sorry for her."),
    ],
    groups: [[0, 1], [2]],
  },
];
