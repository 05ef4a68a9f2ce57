import { by, type OriginCase } from "./origin-case";

/** Passages as long and as mixed as papers print them: several traps in one cluster. */
export const cases: readonly OriginCase[] = [
  {
    title: "a leak, its echo, a denial and a confirmation",
    claim: "Vestria is holding direct talks with the rebels in Korma.",
    passages: [
      by(
        "Axios",
        "2032-05-05",
        "Vestria has been holding direct talks with the rebels in Korma for weeks, two sources with direct knowledge of the talks told Axios.",
      ),
      by(
        "Guardian",
        "2032-05-05",
        "Vestrian envoys have been meeting rebel leaders in Korma, according to Axios, which cited two sources with direct knowledge of the matter.",
      ),
      by(
        "Daily Chronicle",
        "2032-05-05",
        "White Palace spokeswoman Dana Reyes confirmed on Wednesday that talks with the rebels were under way.",
      ),
      by(
        "BBC News",
        "2032-05-06",
        '"Talks are ongoing," Reyes told reporters at the White Palace on Wednesday.',
        "Dana Reyes, the White Palace spokeswoman, faced questions on Korma.",
      ),
      by("Korma Today", "2032-05-06", "A rebel spokesman denied that any talks had taken place."),
    ],
    groups: [[0, 1], [2, 3], [4]],
  },
  {
    title: "a statement of an army that agencies carry in their words",
    claim: "Twelve soldiers were wounded near the Arda crossing.",
    passages: [
      by(
        "Coast Post",
        "2032-05-05",
        "ARDA CROSSING, May 5 (Reuters) - Twelve soldiers were wounded when a convoy came under fire near the Arda crossing, the Vestrian military said in a statement.",
      ),
      by(
        "Valley News",
        "2032-05-05",
        "The Vestrian military said Wednesday that 12 of its soldiers were wounded in an attack on a convoy. (AP)",
      ),
      by(
        "Island Herald",
        "2032-05-05",
        "Doctors at the hospital in Arda told AFP that they had treated 19 wounded soldiers.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "agency copy that three papers trimmed and touched up",
    claim: "The Lund glacier has lost a fifth of its ice since 2010.",
    passages: [
      by(
        "Northern Star",
        "2032-08-11",
        "The Lund glacier, the largest in the country, has lost roughly a fifth of its ice since 2010, and the melt has sped up in each of the last four summers.",
      ),
      by(
        "Coast Post",
        "2032-08-11",
        "The largest glacier in the country, the Lund, has lost roughly a fifth of its ice since 2010, and in each of the last four summers the melt has sped up.",
      ),
      by(
        "Valley News",
        "2032-08-12",
        "The Lund glacier, the country's largest, has lost about a fifth of its ice since 2010, with the melt speeding up in each of the last four summers.",
      ),
      by(
        "Island Herald",
        "2032-08-12",
        "Hikers find bare rock where the tongue of the Lund glacier used to be.",
      ),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "one quotation, and a paper that went to the place itself",
    claim: "The Saltholm reactor is running normally.",
    passages: [
      by(
        "Coast Post",
        "2032-09-01",
        'Plant director Greta Moll said on Tuesday that the reactor was "running normally and under full control".',
      ),
      by(
        "Valley News",
        "2032-09-01",
        'The reactor is "running normally and under full control", plant director Greta Moll said.',
      ),
      by(
        "Harbour Gazette",
        "2032-09-01",
        'Plant director Greta Moll said the reactor was "running normally and under full control". But shift logs reviewed by the Harbour Gazette show that the reactor was shut down twice in August.',
      ),
      by(
        "Northern Star",
        "2032-09-02",
        'Greta Moll called the reactor "running normally and under full control"; three workers told the Northern Star that alarms had sounded for an hour.',
      ),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "a speaker by surname, by honorific and by office",
    claim: "The prime minister will resign in autumn.",
    passages: [
      by(
        "Coast Post",
        "2032-06-07",
        "Prime Minister Oskar Dahl said on Monday that he would step down in the autumn.",
      ),
      by("Valley News", "2032-06-07", '"I will go in the autumn," Mr Dahl said.'),
      by("Island Herald", "2032-06-08", "Dahl told a news conference that he would leave office in autumn."),
      by("Northern Star", "2032-06-08", "The prime minister said he would resign in the autumn."),
      by("Harbour Gazette", "2032-06-08", "Dahl's deputy, Vera Kling, said no date had been set."),
    ],
    groups: [[0, 1, 2, 3], [4]],
  },
  {
    title: "officials of one ministry who spoke to two agencies",
    claim: "Norland will buy 30 patrol boats.",
    passages: [
      by(
        "Coast Post",
        "2032-02-02",
        "Norland will buy 30 patrol boats, two defence officials told Reuters, speaking on condition of anonymity.",
      ),
      by(
        "Valley News",
        "2032-02-02",
        "Norland is to order 30 patrol boats, a defence official told Bloomberg News.",
      ),
      by(
        "Island Herald",
        "2032-02-03",
        "Reuters reported on Monday that 30 patrol boats would be bought, citing two officials.",
      ),
      by("Northern Star", "2032-02-03", "The order for 30 boats was first reported by Bloomberg."),
    ],
    groups: [
      [0, 2],
      [1, 3],
    ],
  },
  {
    title: "figures of an office that papers name differently",
    claim: "Prices in Norland rose by 3.1 percent in July.",
    passages: [
      by(
        "Coast Post",
        "2032-08-14",
        "Prices rose by 3.1 percent in July, the Norland Statistics Office said on Saturday.",
      ),
      by(
        "Valley News",
        "2032-08-14",
        "Data from the Norland Statistics Office showed that prices rose by 3.1 percent in July.",
      ),
      by(
        "Island Herald",
        "2032-08-15",
        "According to figures published by the Norland Statistics Office, inflation stood at 3.1 percent.",
      ),
      by("Northern Star", "2032-08-15", "A survey by the Chamber of Commerce put inflation at 3.4 percent."),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "a post by a president and an interview he gave weeks before",
    claim: "President Anders Falk wants to leave the fisheries pact.",
    passages: [
      by(
        "Coast Post",
        "2032-03-20",
        'President Anders Falk wrote on Facebook that Norland "must leave the pact".',
      ),
      by(
        "Valley News",
        "2032-03-20",
        'Norland "must leave the pact", Falk said in a post on Facebook on Saturday.',
      ),
      by(
        "Northern Star",
        "2032-02-25",
        "In an interview with the Northern Star, President Anders Falk said he was thinking of leaving the pact.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "a court's ruling, its judge and a lawyer",
    claim: "The court ordered the mine to close.",
    passages: [
      by(
        "Coast Post",
        "2032-04-12",
        "The Supreme Court said in its ruling that the mine must close by June.",
      ),
      by(
        "Valley News",
        "2032-04-12",
        "The mine has to close by June, according to a ruling by the Supreme Court.",
      ),
      by("Island Herald", "2032-04-13", "Lawyer Nils Ros said the company would appeal."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "local media, state television and a broadcaster that cites it",
    claim: "A train derailed near Tarn.",
    passages: [
      by("Coast Post", "2032-01-15", "Local media reported that a train had derailed near Tarn."),
      by("Valley News", "2032-01-15", "State television said that a train had derailed near Tarn."),
      by("Island Herald", "2032-01-15", "A train derailed outside Tarn, state television reported."),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "an outlet whose name opens with the article and its short form",
    claim: "The bank knew of the losses.",
    passages: [
      by(
        "The New Harbour Times",
        "2032-10-04",
        "The bank's board had known of the losses since March, according to minutes of its meetings.",
      ),
      by(
        "Coast Post",
        "2032-10-05",
        "The New Harbour Times reported on Monday that the board had known of the losses since March.",
      ),
      by(
        "Valley News",
        "2032-10-05",
        "The board was told of the losses in March, the New Harbour Times reported, citing minutes.",
      ),
      by("Island Herald", "2032-10-05", "Chairman Emil Strand denied that the board had known."),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "two agencies that quote one minister",
    claim: "Norland will send two hundred engineers to Sudria.",
    passages: [
      by(
        "Coast Post",
        "2032-11-09",
        "LUND (Reuters) - Norland will send 200 engineers to Sudria, Foreign Minister Ulla Krag said on Tuesday.",
      ),
      by(
        "Valley News",
        "2032-11-09",
        "LUND (AP) — Foreign Minister Ulla Krag announced Tuesday that 200 engineers would go to Sudria.",
      ),
      by(
        "Island Herald",
        "2032-11-10",
        "Krag said the engineers would leave within a month.",
        "Foreign Minister Ulla Krag spoke in Lund.",
      ),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "a study told by its authors, its university and a rival",
    claim: "Coffee lowers the risk of gout.",
    passages: [
      by(
        "Coast Post",
        "2032-07-19",
        "Researchers at the University of Lund found that coffee drinkers had gout less often.",
      ),
      by(
        "Valley News",
        "2032-07-20",
        "Coffee drinkers have gout less often, according to a study by the University of Lund.",
      ),
      by(
        "Island Herald",
        "2032-07-21",
        "A study from Tarn Medical School found no link between coffee and gout.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "pages of no known outlet with a named speaker, copied text, and nothing",
    claim: "The festival is cancelled.",
    passages: [
      by("unknown", "", "Festival director Ines Paul said the festival was cancelled."),
      by("unknown", "", "The festival will not take place, Ines Paul said."),
      by(
        "unknown",
        "unknown",
        "The stages on the meadow had already been built when the storm tore down the tents and flooded the car parks on Sunday night.",
      ),
      by(
        "unknown",
        "unknown",
        "The stages on the meadow had already been built when the storm tore the tents down and flooded the car parks on Sunday night.",
      ),
      by("unknown", "", "The festival is off."),
      by("unknown", "", "People say the festival is off."),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
    unknown: [4, 5],
  },
  {
    title: "roles of two countries under one title",
    claim: "The two countries signed an accord.",
    passages: [
      by("Coast Post", "2032-12-01", "The Norland foreign minister said the accord had been signed."),
      by("Valley News", "2032-12-01", "The Sudrian foreign minister said the accord had been signed."),
      by("Island Herald", "2032-12-01", "The accord was signed at noon, the Norland foreign minister said."),
    ],
    groups: [[0, 2], [1]],
  },
  {
    title: "a quotation by someone whom a later sentence names",
    claim: "The bridge is unsafe.",
    passages: [
      by(
        "Coast Post",
        "2032-05-20",
        '"I would not drive over it," said engineer Paula Wirth, who inspected the bridge in March.',
      ),
      by(
        "Valley News",
        "2032-05-21",
        "Paula Wirth, an engineer who inspected the bridge, said she would not drive over it.",
      ),
      by(
        "Island Herald",
        "2032-05-21",
        '"I would not drive over it," she added.',
        "The engineer Paula Wirth inspected the bridge.",
      ),
      by("Northern Star", "2032-05-21", "The transport ministry insisted that the bridge was safe."),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "agencies in other words for saying",
    claim: "The port strike is over.",
    passages: [
      by("Coast Post", "2032-06-30", "The strike has ended, the dpa news agency reported."),
      by("Valley News", "2032-06-30", "The strike is over, reports German agency dpa."),
      by("Island Herald", "2032-06-30", "Dockers voted to end the strike, their union said."),
      by("Northern Star", "2032-06-30", "The dockers' union said its members had voted to end the strike."),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "a story that an outlet reports on the word of a rival's named witness",
    claim: "The minister met the contractor in private.",
    passages: [
      by(
        "Harbour Gazette",
        "2032-09-14",
        "Former aide Lena Fox told the Harbour Gazette that the minister had met the contractor at his home.",
      ),
      by(
        "Coast Post",
        "2032-09-15",
        "A former aide, Lena Fox, has said the minister met the contractor at his home, the Harbour Gazette reported.",
      ),
      by(
        "Valley News",
        "2032-09-15",
        "A neighbour told the Valley News he had seen the contractor's car outside the minister's house.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
];
