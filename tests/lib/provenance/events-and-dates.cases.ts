import { by, type OriginCase } from "./origin-case";

const claim = "Unemployment in Norland has fallen to 4 percent.";

/** One speaker on several occasions: what lies far apart in time, or was said elsewhere, is said anew. */
export const cases: readonly OriginCase[] = [
  {
    title: "a minister in January and again in June",
    claim,
    passages: [
      by("Coast Post", "2031-01-08", "Rolf Eng said unemployment had fallen to 4 percent."),
      by("Valley News", "2031-01-09", "Unemployment stands at 4 percent, Rolf Eng said."),
      by("Island Herald", "2031-06-20", "Rolf Eng said unemployment was still at 4 percent."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a quotation that a paper brings up again weeks later",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-01-08",
        'Rolf Eng said: "We have the lowest rate since the war, and we will keep it."',
      ),
      by(
        "Valley News",
        "2031-02-20",
        'In January Rolf Eng said "we have the lowest rate since the war, and we will keep it".',
      ),
    ],
    groups: [[0, 1]],
  },
  {
    title: "two days of one week",
    claim,
    passages: [
      by("Coast Post", "2031-03-10", "Rolf Eng said on Monday that unemployment had fallen to 4 percent."),
      by("Valley News", "2031-03-11", "Unemployment is at 4 percent, Rolf Eng said on Monday."),
      by(
        "Island Herald",
        "2031-03-14",
        "Rolf Eng said on Friday that unemployment might fall to 3.9 percent.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a speech in parliament and an interview a fortnight later",
    claim,
    passages: [
      by("Coast Post", "2031-03-03", "Rolf Eng told parliament that unemployment was at 4 percent."),
      by("Valley News", "2031-03-17", "Rolf Eng told the Valley News that unemployment was at 4 percent."),
      by("Island Herald", "2031-03-04", "In parliament, Rolf Eng put unemployment at 4 percent, he said."),
    ],
    groups: [[0, 2], [1]],
  },
  {
    title: "a speaker in texts without dates",
    claim,
    passages: [
      by("Coast Post", "", "Rolf Eng said unemployment had fallen to 4 percent."),
      by("Valley News", "", "Unemployment fell to 4 percent, according to Rolf Eng."),
    ],
    groups: [[0, 1]],
  },
  {
    title: "the statistics office in two months",
    claim,
    passages: [
      by("Coast Post", "2031-04-30", "The statistics office said unemployment was 4.1 percent."),
      by("Valley News", "2031-05-31", "The statistics office said unemployment was 4 percent."),
      by("Island Herald", "2031-05-31", "Unemployment was 4 percent, according to the statistics office."),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "an outlet that has kept reporting for a year is one outlet",
    claim,
    passages: [
      by("Coast Post", "2030-05-31", "Unemployment in the north has fallen to 5 percent."),
      by("Coast Post", "2031-05-31", "Fewer people look for work in Norland than in any year since 1999."),
      by("Valley News", "2031-05-31", "One in twenty-five is out of work."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "papers of two days after one evening speech",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-03-10T21:40:00Z",
        "Unemployment will fall below 4 percent, Rolf Eng said in a speech on Monday evening.",
      ),
      by("Valley News", "2031-03-12", "In a speech, Rolf Eng said unemployment would fall below 4 percent."),
    ],
    groups: [[0, 1]],
  },
];
