import { by, type OriginCase } from "./origin-case";

const claim = "Some 1,200 homes in the Sela valley were damaged by the flood.";

/** Reports, statements, figures and studies: the body that issued them is the origin. */
export const cases: readonly OriginCase[] = [
  {
    title: "a report of the United Nations in three papers",
    claim,
    passages: [
      by("Coast Post", "2031-07-08", "A UN report said that 1,200 homes were damaged."),
      by("Valley News", "2031-07-08", "According to a United Nations report, the flood damaged 1,200 homes."),
      by("Island Herald", "2031-07-09", "The report by the UN found that 1,200 homes had been damaged."),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "the statement of a ministry and the ministry itself",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-07-08",
        "According to the interior ministry's statement, 1,200 homes were damaged.",
      ),
      by(
        "Valley News",
        "2031-07-08",
        "The interior ministry said in a statement that 1,200 homes were damaged.",
      ),
      by(
        "Island Herald",
        "2031-07-08",
        "A statement by the interior ministry put the number of damaged homes at 1,200.",
      ),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "the reports of two bodies",
    claim,
    passages: [
      by("Coast Post", "2031-07-08", "A report by the Red Cross said 1,200 homes were damaged."),
      by("Valley News", "2031-07-08", "A report by the World Bank said 1,200 homes were damaged."),
      by("Island Herald", "2031-07-08", "The World Bank said the damage reached 1,200 homes."),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "police in two towns' papers and the fire service",
    claim,
    passages: [
      by("Coast Post", "2031-07-08", "Sela police said that 1,200 homes stood under water."),
      by("Valley News", "2031-07-08", "Some 1,200 homes stood under water, according to Sela police."),
      by("Island Herald", "2031-07-08", "The fire service said it had pumped out 300 cellars."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "the military of a country under two names of its voice",
    claim: "The army of Sudria crossed the river.",
    passages: [
      by("Coast Post", "2031-08-01", "According to the Sudrian military, troops crossed the river at night."),
      by("Valley News", "2031-08-01", "The Sudrian military said its troops had crossed the river."),
      by("Island Herald", "2031-08-01", "The Norland military said no troops had crossed."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "reports of one body a year apart",
    claim,
    passages: [
      by("Coast Post", "2030-07-01", "A UN report said 1,100 homes in the valley were at risk."),
      by("Valley News", "2031-07-08", "A UN report said 1,200 homes in the valley were damaged."),
      by("Island Herald", "2031-07-09", "The United Nations said in its report that 1,200 homes were hit."),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "a study of a university and a survey of a company",
    claim: "One in three young people in Norland reads no news.",
    passages: [
      by(
        "Coast Post",
        "2031-09-03",
        "A study by Tarn University found that a third of young people read no news.",
      ),
      by(
        "Valley News",
        "2031-09-03",
        "Researchers at Tarn University found that one in three young people reads no news.",
      ),
      by(
        "Island Herald",
        "2031-09-04",
        "A survey by the company Datalo showed that a third of the young read no news.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "documents that a paper saw itself",
    claim,
    passages: [
      by("Coast Post", "2031-07-08", "Documents seen by the Coast Post show that 1,200 homes were damaged."),
      by("Valley News", "2031-07-09", "Documents obtained by the Coast Post list 1,200 damaged homes."),
      by("Island Herald", "2031-07-09", "A letter reviewed by the Island Herald lists 1,150 damaged homes."),
    ],
    groups: [[0, 1], [2]],
  },
];
