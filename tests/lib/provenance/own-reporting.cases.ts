import { by, type OriginCase } from "./origin-case";

const claim = "The Orm dam is safe.";

/** A quotation that many share, and what one of them found out besides: the addition stands for itself. */
export const cases: readonly OriginCase[] = [
  {
    title: "a shared quotation, and one paper's own engineers",
    claim,
    passages: [
      by("Coast Post", "2031-10-01", 'Energy minister Siv Lind said the dam "is as safe as it ever was".'),
      by("Valley News", "2031-10-01", 'The dam "is as safe as it ever was", Siv Lind said.'),
      by(
        "Harbour Gazette",
        "2031-10-01",
        "Two engineers told the Harbour Gazette that the dam has cracks in its western wall.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a passage that adds its own sources to the quotation",
    claim,
    passages: [
      by("Coast Post", "2031-10-01", 'Siv Lind said the dam "is as safe as it ever was".'),
      by("Valley News", "2031-10-01", '"It is as safe as it ever was," Siv Lind said of the dam.'),
      by(
        "Harbour Gazette",
        "2031-10-01",
        'Siv Lind said the dam "is as safe as it ever was". Two engineers who work at the dam told the Harbour Gazette that water has been seeping through it since June.',
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a quotation and records that a paper reviewed",
    claim,
    passages: [
      by("Coast Post", "2031-10-01", "The dam is safe, Siv Lind said."),
      by(
        "Island Herald",
        "2031-10-02",
        "The dam is safe, Siv Lind said. Inspection records reviewed by the Island Herald show that the dam failed two tests in 2029.",
      ),
      by("Valley News", "2031-10-02", "Siv Lind said that the dam was safe."),
    ],
    groups: [[0, 2], [1]],
  },
  {
    title: "a quotation with mere background is still the speaker's",
    claim,
    passages: [
      by("Coast Post", "2031-10-01", "The dam is safe, Siv Lind said. It was built in 1961."),
      by(
        "Valley News",
        "2031-10-01",
        "Siv Lind said the dam was safe. The dam holds 40 million cubic metres of water.",
      ),
    ],
    groups: [[0, 1]],
  },
  {
    title: "one paper's reporter on the spot beside the briefing",
    claim,
    passages: [
      by("Coast Post", "2031-10-01", 'Siv Lind told reporters: "Nobody needs to leave."'),
      by("Valley News", "2031-10-01", '"Nobody needs to leave," Siv Lind said at a briefing in Orm.'),
      by(
        "Island Herald",
        "2031-10-01",
        "An Island Herald reporter counted eleven buses with evacuees on the road below the dam.",
      ),
      by(
        "Northern Star",
        "2031-10-01",
        'At a briefing, Lind said "nobody needs to leave".',
        "Siv Lind, the energy minister, arrived late.",
      ),
    ],
    groups: [[0, 1, 3], [2]],
  },
  {
    title: "two passages of one paper, a quotation and its own finding",
    claim,
    passages: [
      by("Harbour Gazette", "2031-10-01", "Siv Lind said the dam was safe."),
      by("Harbour Gazette", "2031-10-01", "The dam's western wall has moved by four centimetres since June."),
      by("Coast Post", "2031-10-01", "The dam is safe, according to Siv Lind."),
    ],
    groups: [[0, 2], [1]],
  },
  {
    title: "another speaker whom only one paper asked",
    claim,
    passages: [
      by("Coast Post", "2031-10-01", "Siv Lind said the dam was safe."),
      by("Valley News", "2031-10-01", "Siv Lind said the dam was safe."),
      by(
        "Island Herald",
        "2031-10-01",
        "Geologist Tomas Vik told the Island Herald that the dam was not safe.",
      ),
      by("Northern Star", "2031-10-02", "The dam was not safe, Tomas Vik told the Island Herald."),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "an agency story to which one paper adds its own call",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-10-01",
        "ORM (Reuters) - The Orm dam passed its yearly inspection, which was held on Monday.",
      ),
      by(
        "Valley News",
        "2031-10-01",
        "ORM (Reuters) - The Orm dam passed its yearly inspection, which was held on Monday.",
      ),
      by(
        "Harbour Gazette",
        "2031-10-01",
        "An inspector said in a phone call with the Harbour Gazette that the dam had failed in two points.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
];
