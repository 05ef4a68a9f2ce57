import { by, type OriginCase } from "./origin-case";

const claim = "Envoys of Norland and Sudria met in secret in Tarn.";

/** Outlets that cite outlets, and agencies that cite outlets: the origin is the end of the chain. */
export const cases: readonly OriginCase[] = [
  {
    title: "an outlet, one that cites it and an agency that cites it",
    claim,
    passages: [
      by("Axios", "2031-06-01", "Envoys of Norland and Sudria met twice in Tarn in May."),
      by("Valley News", "2031-06-01", "Axios reported that envoys of the two countries had met in Tarn."),
      by("Coast Post", "2031-06-02", "Envoys met in Tarn, Reuters reported, citing Axios."),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "an outlet that cites officials, cited by another",
    claim,
    passages: [
      by("Valley News", "2031-06-01", "Axios, citing two officials, reported that the envoys met in Tarn."),
      by("Coast Post", "2031-06-01", "Two officials told Axios that the envoys met in Tarn."),
      by("Island Herald", "2031-06-01", "The envoys have met, two officials said."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "an agency with officials of its own beside one that cites an outlet",
    claim,
    passages: [
      by("Coast Post", "2031-06-02", "Citing Axios, Reuters reported that the envoys had met."),
      by("Valley News", "2031-06-02", "Two diplomats told AFP that the envoys had met."),
      by("Axios", "2031-06-01", "The envoys met at a lakeside hotel, three sources said."),
    ],
    groups: [[0, 2], [1]],
  },
  {
    title: "a report by an outlet, named in several ways",
    claim,
    passages: [
      by("Valley News", "2031-06-01", "According to a report by Axios, the envoys met in Tarn."),
      by("Coast Post", "2031-06-01", "The envoys met in Tarn, according to an Axios report."),
      by("Island Herald", "2031-06-01", "As Axios first reported, the envoys met in Tarn."),
      by("Northern Star", "2031-06-01", "The meeting was first reported by Axios."),
    ],
    groups: [[0, 1, 2, 3]],
  },
  {
    title: "two newspapers of two chains",
    claim,
    passages: [
      by("Coast Post", "2031-06-01", "The Harbour Gazette reported that the envoys met in Tarn."),
      by("Valley News", "2031-06-01", "The envoys met in Tarn, the Northern Star reported."),
      by("Northern Star", "2031-06-01", "A guest at the hotel saw both delegations at breakfast."),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "a broadcaster that confirmed for itself what another reported first",
    claim,
    passages: [
      by("Axios", "2031-06-01", "The envoys met in Tarn, two officials told Axios."),
      by("Valley News", "2031-06-02", "A senior diplomat confirmed the meeting to the Valley News."),
      by("Coast Post", "2031-06-02", "The envoys met in Tarn, according to Axios."),
    ],
    groups: [[0, 2], [1]],
  },
  {
    title: "a named speaker through an outlet, and the same words elsewhere",
    claim,
    passages: [
      by(
        "Valley News",
        "2031-06-03",
        "Envoy Lars Brandt told Axios that he had met his counterpart in Tarn.",
      ),
      by(
        "Axios",
        "2031-06-03",
        "Brandt said he had met his counterpart in Tarn.",
        "Lars Brandt spoke to Axios.",
      ),
      by(
        "Coast Post",
        "2031-06-03",
        "Lars Brandt said in an interview with Axios that the meeting took place.",
      ),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "officials cited through three outlets",
    claim,
    passages: [
      by("Coast Post", "2031-06-01", "Officials told Reuters the envoys had met."),
      by("Valley News", "2031-06-01", "Officials told the Harbour Gazette the envoys had met."),
      by("Island Herald", "2031-06-01", "The envoys met, Reuters reported, citing officials."),
      by(
        "Northern Star",
        "2031-06-01",
        "The envoys met, according to the Harbour Gazette, which cited an official.",
      ),
    ],
    groups: [
      [0, 2],
      [1, 3],
    ],
  },
  {
    title: "an outlet that cites a broadcaster that cites a paper",
    claim,
    passages: [
      by(
        "Coast Post",
        "2031-06-02",
        "Norland TV, citing the Harbour Gazette, said the envoys had met in Tarn.",
      ),
      by("Harbour Gazette", "2031-06-01", "The envoys of both countries talked for six hours in Tarn."),
      by(
        "Valley News",
        "2031-06-02",
        "Norland TV showed its own pictures of the delegations leaving the hotel.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "an impersonal sentence about a chain is nobody's word",
    claim,
    passages: [
      by("Coast Post", "2031-06-02", "It has not been disclosed who led the delegation of Sudria."),
      by("Valley News", "2031-06-02", "It was reported by Axios that the delegation met in Tarn."),
      by("", "", "It is not known who took part."),
    ],
    groups: [[0], [1]],
    unknown: [2],
  },
  {
    title: "outlets under a short and a long name",
    claim,
    passages: [
      by("BBC News", "2031-06-02", "The hotel in Tarn confirmed two bookings for delegations."),
      by(
        "Coast Post",
        "2031-06-02",
        "The BBC reported that a hotel in Tarn had two bookings for delegations.",
      ),
      by("Valley News", "2031-06-02", "The Guardian reported that the delegations had flown in."),
    ],
    groups: [[0, 1], [2]],
  },
];
