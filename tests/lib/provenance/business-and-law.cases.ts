import { by, type OriginCase } from "./origin-case";

/** Companies, courts and figures as newsrooms report them: filings, forecasts, leaks, spokespeople. */
export const cases: readonly OriginCase[] = [
  {
    title: "3 passages on Kestrel Motors will cut 2,400 jobs at its Dunmore plant",
    claim: "Kestrel Motors will cut 2,400 jobs at its Dunmore plant.",
    passages: [
      by(
        "The Dunmore Echo",
        "2030-05-13",
        "Kestrel Motors is to shed 2,400 posts at its Dunmore plant, chief executive Paula Reyes said on Monday.",
      ),
      by(
        "BBC News",
        "2030-05-13",
        '"We have run out of road," Paula Reyes, Kestrel\'s boss, told staff as she announced 2,400 job losses at Dunmore.',
      ),
      by(
        "City Ledger",
        "2030-05-13",
        "Some 2,400 workers will go at Dunmore, according to Ms Reyes, who runs Kestrel.",
      ),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "4 passages on Kestrel Motors will cut 2,400 jobs at its Dunmore plant",
    claim: "Kestrel Motors will cut 2,400 jobs at its Dunmore plant.",
    passages: [
      by(
        "Financial Post",
        "2030-05-10",
        "Kestrel Motors plans to cut 2,400 jobs at Dunmore, two people familiar with the matter told the Financial Post.",
      ),
      by(
        "Reuters",
        "2030-05-10",
        "(Reuters) - Kestrel Motors is preparing to axe about 2,400 jobs in Dunmore, the Financial Post reported on Friday, citing people with knowledge of the plans. Reuters could not immediately verify the report.",
      ),
      by(
        "Tech Daily",
        "2030-05-11",
        "The carmaker will let 2,400 people go, the Financial Post has reported.",
      ),
      by(
        "The Dunmore Echo",
        "2030-05-11",
        "Union convenor Alan Pike told the Echo that he had been warned of 2,400 redundancies at a meeting on Thursday night.",
      ),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "4 passages on The judge ordered Velora to pay $340 million",
    claim: "The judge ordered Velora to pay $340 million.",
    passages: [
      by(
        "AP",
        "2029-11-20",
        "A federal judge on Tuesday ordered the drug maker Velora to pay $340 million to nine counties, finding that it had misled doctors for a decade.",
      ),
      by(
        "Plains Tribune",
        "2029-11-20",
        "WICHITA (AP) — A federal judge on Tuesday ordered the drug maker Velora to pay $340 million to nine counties, finding that it had misled doctors for a decade.",
      ),
      by(
        "Law Weekly",
        "2029-11-21",
        "In a 74-page ruling, Judge Ruth Adeyemi found Velora liable for $340 million.",
      ),
      by("Velora Watch", "2029-11-22", "Judge Adeyemi's ruling obliges the company to pay $340 million."),
    ],
    groups: [[0, 1, 2, 3]],
  },
  {
    title: "3 passages on Unemployment in Ostrava fell to 4.1 per cent",
    claim: "Unemployment in Ostrava fell to 4.1 per cent.",
    passages: [
      by(
        "Morning Post",
        "2030-07-15",
        "The jobless rate dropped to 4.1 per cent in June, figures from the statistics office showed on Monday.",
      ),
      by(
        "Bloomberg",
        "2030-07-15",
        "Unemployment fell to 4.1%, the lowest in six years, the Statistics Office said.",
      ),
      by("Labour Review", "2030-08-20", "The rate stood at 4.1 per cent in June, official data show."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The bank will close 75 branches",
    claim: "The bank will close 75 branches.",
    passages: [
      by("The Times", "2031-10-02", "Northbank said it would close 75 branches by the end of next year."),
      by("Metro", "2031-10-02", "Northbank is shutting 75 of its high-street branches, it has announced."),
      by("Union Voice", "2031-10-02", "Northbank plans to close 75 branches, the Unite union said."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The company paid $9 million to the consultant",
    claim: "The company paid $9 million to the consultant.",
    passages: [
      by(
        "WSJ",
        "2030-12-01",
        "Arden Group paid its consultant $9 million over three years, according to court filings reviewed by The Wall Street Journal.",
      ),
      by("Forbes", "2030-12-01", "The payments came to $9 million, the Wall Street Journal first reported."),
      by("Arden Sun", "2030-12-03", "Court filings show Arden paid the consultant $9 million."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "4 passages on The airline will order 60 jets",
    claim: "The airline will order 60 jets.",
    passages: [
      by(
        "Bloomberg",
        "2030-06-16",
        "Astra Air is close to ordering 60 narrow-body jets, according to people familiar with the talks.",
      ),
      by("CNBC", "2030-06-16", "Astra is nearing a deal for 60 planes, Bloomberg News reported."),
      by(
        "FlightGlobal",
        "2030-06-18",
        '"We have signed for sixty aircraft," Astra chief Nils Berg said at the Paris air show on Tuesday.',
      ),
      by("Les Echos", "2030-06-18", "Astra's Nils Berg announced the order of 60 aircraft at Le Bourget."),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "4 passages on Inflation rose to 3.4 per cent in May",
    claim: "Inflation rose to 3.4 per cent in May.",
    passages: [
      by(
        "The Economist Daily",
        "2030-06-12",
        "Inflation picked up to 3.4% in May, the Office for National Statistics said.",
      ),
      by("PA", "2030-06-12", "Consumer prices rose 3.4% in the year to May, the ONS said on Wednesday."),
      by(
        "Ipswich Star",
        "2030-06-12",
        "Consumer prices rose 3.4% in the year to May, the ONS said on Wednesday, squeezing household budgets further.",
      ),
      by(
        "Capital Notes",
        "2030-06-13",
        "Our own basket of groceries shows prices 3.4 per cent up on May last year.",
      ),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "4 passages on Britain will grow by 1.2 per cent this year",
    claim: "Britain will grow by 1.2 per cent this year.",
    passages: [
      by(
        "City AM",
        "2031-04-08",
        "Britain will grow by only 1.2 per cent this year, the IMF said in its World Economic Outlook.",
      ),
      by(
        "The Herald",
        "2031-04-09",
        "Growth will be 1.2 per cent, according to the International Monetary Fund.",
      ),
      by(
        "Sky News",
        "2031-04-08",
        "The economy is set to expand 1.2 per cent, the Bank of England's governor, Helen Marsh, told Sky News.",
      ),
      by(
        "BBC",
        "2031-04-08",
        "Ms Marsh, the Bank's governor, forecast growth of 1.2 per cent in an interview with Sky News.",
      ),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "4 passages on The company knew of the defect for two years",
    claim: "The company knew of the defect for two years.",
    passages: [
      by(
        "The Verge",
        "2033-06-21",
        "Internal documents seen by The Verge show that Orbit knew about the faulty battery for two years.",
      ),
      by(
        "Ars Technica",
        "2033-06-21",
        "Orbit was aware of the battery problem for two years, The Verge reported, citing internal documents.",
      ),
      by(
        "Engadget",
        "2033-06-21",
        "Orbit knew of the defect two years ago, according to internal documents obtained by The Verge.",
      ),
      by("Wired", "2033-06-21", '"We flagged it in 2031," a former Orbit engineer told Wired.'),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "4 passages on The actor's estate is worth $90 million",
    claim: "The actor's estate is worth $90 million.",
    passages: [
      by("Forbes", "2030-03-19", "Forbes estimates that the actor left $90 million."),
      by("Daily Express", "2030-03-19", "The star left an estate of $90 million, according to Forbes."),
      by("Hello!", "2030-03-19", "Court papers filed in Los Angeles value the estate at $90 million."),
      by("Variety", "2030-03-20", "The estate is valued at $90 million in a probate filing."),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "4 passages on A ransomware gang stole the records of 3 million patients",
    claim: "A ransomware gang stole the records of 3 million patients.",
    passages: [
      by(
        "BleepingComputer",
        "2032-07-07",
        "The Nightowl gang claims to have taken data on 3 million patients from MedServe.",
      ),
      by(
        "TechCrunch",
        "2032-07-07",
        "Nightowl said on its leak site that it holds the records of 3 million MedServe patients.",
      ),
      by(
        "The Record",
        "2032-07-07",
        "MedServe said in a regulatory filing that data on about 3 million patients had been stolen.",
      ),
      by(
        "HIPAA Journal",
        "2032-07-09",
        "In a filing, MedServe put the number of affected patients at 3 million.",
      ),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "4 passages on Eleven soldiers died in the ambush",
    claim: "Eleven soldiers died in the ambush.",
    passages: [
      by(
        "AFP",
        "2033-04-04",
        "Eleven soldiers were killed in an ambush in the north, the army said in a statement.",
      ),
      by(
        "RFI",
        "2033-04-04",
        "Eleven soldiers were killed in an ambush in the north, according to a statement from the army read on state television.",
      ),
      by("Reuters", "2033-04-04", "Two security sources said eleven soldiers had been killed."),
      by(
        "Jeune Afrique",
        "2033-04-04",
        "Eleven bodies were brought to the garrison, a doctor at the military hospital said.",
      ),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "4 passages on Average rents rose by 9 per cent",
    claim: "Average rents rose by 9 per cent.",
    passages: [
      by(
        "The Times",
        "2030-02-22",
        "Average rents rose 9 per cent last year, research by the property website Homely shows.",
      ),
      by("Mortgage Weekly", "2030-02-22", "Homely says rents were 9 per cent higher than a year before."),
      by(
        "Inside Housing",
        "2030-02-22",
        "Rents rose 9 per cent, according to the Office for National Statistics.",
      ),
      by("BBC News", "2030-02-22", "The ONS figures show a 9 per cent rise in private rents."),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "3 passages on Eggs cost 41 per cent more than a year ago",
    claim: "Eggs cost 41 per cent more than a year ago.",
    passages: [
      by(
        "USA Today",
        "2031-01-09",
        "Egg prices jumped 41% over the year, the Bureau of Labor Statistics reported Thursday.",
      ),
      by("CNBC", "2031-01-09", "The price of eggs is up 41 percent from a year earlier, BLS data showed."),
      by("Farm Journal", "2031-01-09", "The Agriculture Department says retail eggs cost 41 percent more."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "4 passages on The drug maker will charge $2,100 a dose",
    claim: "The drug maker will charge $2,100 a dose.",
    passages: [
      by(
        "STAT",
        "2033-05-06",
        "Altavia will charge $2,100 a dose, chief financial officer Carla Moss said on an earnings call.",
      ),
      by("Endpoints", "2033-05-06", "Speaking to analysts, CFO Carla Moss put the price at $2,100 per dose."),
      by("Fierce Pharma", "2033-05-07", "Altavia has set a list price of $2,100, the company said."),
      by("Patient Voice", "2033-05-08", "A patient group says it was quoted $2,100 a dose."),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "3 passages on More than 500 flights were cancelled",
    claim: "More than 500 flights were cancelled.",
    passages: [
      by("CNN", "2032-01-10", "More than 500 flights had been cancelled by noon, according to FlightAware."),
      by("USA Today", "2032-01-10", "FlightAware, which tracks air traffic, counted over 500 cancellations."),
      by("NBC", "2032-01-10", "O'Hare alone scrapped 500 flights, the Chicago Department of Aviation said."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The regulator fined the airline 4 million euros",
    claim: "The regulator fined the airline 4 million euros.",
    passages: [
      by(
        "Irish Times",
        "2031-03-19",
        "The Data Protection Commission has fined the airline 4 million euros, it announced on Wednesday.",
      ),
      by("RTE", "2031-03-19", "The airline was fined 4 million euros by the Data Protection Commission."),
      by("Simple Travel", "2031-03-20", "The DPC said the fine came to 4 million euros."),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "4 passages on Interest rates will stay at 3 per cent",
    claim: "Interest rates will stay at 3 per cent.",
    passages: [
      by("MarketWatch", "2031-06-18", "The Federal Reserve kept rates at 3 per cent on Wednesday."),
      by("WSJ", "2031-06-18", "Fed chair Lael Monroe said rates would stay at 3 per cent for now."),
      by(
        "NPR",
        "2031-06-18",
        '"We are on hold at 3 percent," Monroe told a news conference after the meeting.',
      ),
      by("FT", "2031-06-20", "Goldman Sachs economists expect rates to stay at 3 per cent."),
    ],
    groups: [[0], [1, 2], [3]],
  },
  {
    title: "3 passages on The film took $210 million in its first weekend",
    claim: "The film took $210 million in its first weekend.",
    passages: [
      by(
        "Variety",
        "2030-07-21",
        "The film grossed $210 million worldwide over the weekend, according to studio estimates.",
      ),
      by(
        "Deadline",
        "2030-07-21",
        "Its global opening comes to $210 million, the studio estimated on Sunday.",
      ),
      by("Box Office Pro", "2030-07-22", "Comscore put the opening weekend at $210 million."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The shop closes after 87 years",
    claim: "The shop closes after 87 years.",
    passages: [
      by(
        "Oxford Mail",
        "2030-01-17",
        "The shop will shut its doors after 87 years, owner Margaret Hill told the Oxford Mail.",
      ),
      by("Banbury Guardian", "2030-01-17", "After 87 years the shop is closing, Mrs Hill said."),
      by("", "2030-01-18", "The shop closes after 87 years."),
    ],
    groups: [[0, 1]],
    unknown: [2],
  },
];
