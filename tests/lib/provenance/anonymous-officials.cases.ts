import { by, type OriginCase } from "./origin-case";

const claim = "The government of Norland plans to close the Tarn air base.";

/** Officials without a name: those of two outlets may be two people, those of one outlet are its own word. */
export const cases: readonly OriginCase[] = [
  {
    title: "officials of two outlets",
    claim,
    passages: [
      by("Coast Post", "2031-02-10", "Two officials said the air base in Tarn would close."),
      by("Valley News", "2031-02-10", "Officials familiar with the plan said the base would close."),
    ],
    groups: [[0], [1]],
  },
  {
    title: "officials of one outlet, quoted there and elsewhere",
    claim,
    passages: [
      by("Coast Post", "2031-02-10", "Two defence officials told the Coast Post that the base would close."),
      by("Coast Post", "2031-02-11", "The base is to close by autumn, people familiar with the plan said."),
      by("Valley News", "2031-02-11", "Officials told the Coast Post that the base would be closed."),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "an official without a name and a minister with one",
    claim,
    passages: [
      by("Coast Post", "2031-02-10", "A senior official said the base would close."),
      by("Valley News", "2031-02-10", "Defence minister Karl Aune said the base would close."),
      by("Island Herald", "2031-02-10", "The base will be shut, Karl Aune said."),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "sources in texts that say nothing of where they come from",
    claim,
    passages: [
      by("", "", "Sources said the base would close."),
      by("", "", "According to sources, the base would be closed before winter."),
      by("Coast Post", "2031-02-10", "Sources said the base was to go."),
    ],
    groups: [[2]],
    unknown: [0, 1],
  },
  {
    title: "an official on condition of anonymity with two agencies",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-02-10",
        "An official told Reuters on condition of anonymity that the base would close.",
      ),
      by(
        "Valley News",
        "2031-02-10",
        "TARN (AP) — The base will close, an official said on condition of anonymity.",
      ),
      by(
        "Island Herald",
        "2031-02-10",
        "TARN (Reuters) - Norland will close the base, a person briefed on the plan said.",
      ),
    ],
    groups: [[0, 2], [1]],
  },
  {
    title: "sources of an outlet, as others name them",
    claim,
    passages: [
      by("Valley News", "2031-02-10", "Sources at Axios say that the base will close."),
      by("Coast Post", "2031-02-10", "According to the sources of Axios, the base will close."),
      by("Axios", "2031-02-10", "The base will close, sources say."),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "residents and analysts, each found by a paper of its own",
    claim,
    passages: [
      by("Coast Post", "2031-02-10", "Residents said trucks had been leaving the base for weeks."),
      by("Valley News", "2031-02-10", "Analysts said the base costs too much to keep."),
      by("Island Herald", "2031-02-10", "Witnesses said hangars had been emptied."),
    ],
    groups: [[0], [1], [2]],
  },
  {
    title: "an unnamed official of a ministry beside the ministry itself",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-02-10",
        "A defence ministry official told the Coast Post that the base would close.",
      ),
      by("Valley News", "2031-02-11", "The defence ministry said that the base would close."),
      by("Island Herald", "2031-02-11", "The base is closing, the defence ministry confirmed."),
    ],
    groups: [[0], [1, 2]],
  },
];
