import { by, type OriginCase } from "./origin-case";

/** Politics, armies and police as newsrooms report them: briefings, statements, officials without a name. */
export const cases: readonly OriginCase[] = [
  {
    title: "3 passages on The treaty will limit catches to 80,000 tonnes",
    claim: "The treaty will limit catches to 80,000 tonnes.",
    passages: [
      by(
        "Politico",
        "2031-06-01",
        "The draft treaty caps catches at 80,000 tonnes a year, according to a copy seen by Politico.",
      ),
      by("Le Monde", "2031-06-01", "A draft obtained by Le Monde sets the ceiling at 80,000 tonnes."),
      by("Fish Trade News", "2031-06-02", "The ceiling would be 80,000 tonnes, Politico reports."),
    ],
    groups: [[0, 2], [1]],
  },
  {
    title: "4 passages on Mayor Dana Whitlock knew of the leak in March",
    claim: "Mayor Dana Whitlock knew of the leak in March.",
    passages: [
      by(
        "Bay Courier",
        "2033-04-10",
        "Mayor Dana Whitlock was told of the leak on March 3, emails obtained by the Courier show.",
      ),
      by(
        "KBAY TV",
        "2033-04-11",
        "Whitlock knew about the leak as early as March, the Bay Courier reported Sunday.",
      ),
      by(
        "State Register",
        "2033-04-11",
        "A former aide, speaking on condition of anonymity, said the mayor was briefed on the leak in early March.",
      ),
      by("AP", "2033-04-12", "Whitlock denied on Tuesday that she had been told of the leak in March."),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "4 passages on Two drones hit the oil depot at Karsk",
    claim: "Two drones hit the oil depot at Karsk.",
    passages: [
      by(
        "Reuters",
        "2032-03-14",
        "Two drones struck an oil depot in Karsk overnight, regional governor Igor Belov said on Telegram.",
      ),
      by(
        "AFP",
        "2032-03-14",
        "Governor Igor Belov wrote on Telegram that two drones had hit the depot, causing a fire.",
      ),
      by(
        "Kyiv Post",
        "2032-03-14",
        "A source in the security service told the Kyiv Post that its drones hit the Karsk depot.",
      ),
      by(
        "Ukrinform",
        "2032-03-14",
        "The SBU was behind the strike on Karsk, the Kyiv Post reported, citing a source.",
      ),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "4 passages on Senator Holt will not run again",
    claim: "Senator Holt will not run again.",
    passages: [
      by(
        "CNN",
        "2029-02-01",
        "Senator Marcus Holt will not seek re-election, he told CNN's Laura Chen in an interview.",
      ),
      by("The Hill", "2029-02-01", "Holt told CNN he would not be running again in 2030."),
      by(
        "Fox News",
        "2029-02-02",
        '"I have done my bit," Holt told supporters at a rally in Dayton on Friday, confirming that he will not run.',
      ),
      by(
        "Axios",
        "2029-02-01",
        "Holt has decided against another term, three Republicans familiar with his thinking told Axios.",
      ),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "3 passages on Police arrested 14 protesters in Linz",
    claim: "Police arrested 14 protesters in Linz.",
    passages: [
      by(
        "ORF",
        "2031-05-02",
        "Police detained 14 people at Thursday's march in Linz, a police spokeswoman said.",
      ),
      by(
        "Der Standard",
        "2031-05-02",
        "Fourteen demonstrators were arrested, the spokeswoman for Linz police told Der Standard.",
      ),
      by("Activist Wire", "2031-05-02", "Organisers said 14 of their members had been taken into custody."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The minister met the envoy in Cairo on 4 May",
    claim: "The minister met the envoy in Cairo on 4 May.",
    passages: [
      by(
        "Haaretz",
        "2031-05-06",
        "The minister met the envoy in Cairo on Sunday, an Israeli official confirmed to Haaretz.",
      ),
      by(
        "Times of Israel",
        "2031-05-06",
        "The two met in Cairo on Sunday, an Israeli official told The Times of Israel.",
      ),
      by(
        "Al-Ahram",
        "2031-05-07",
        "Egyptian officials confirmed that the meeting took place in Cairo on 4 May.",
      ),
    ],
    groups: [[0], [1], [2]],
  },
  {
    title: "3 passages on Lena Ortiz won with 52.3 per cent of the vote",
    claim: "Lena Ortiz won with 52.3 per cent of the vote.",
    passages: [
      by(
        "AP",
        "2032-11-09",
        "Lena Ortiz won the runoff with 52.3% of the vote, the electoral commission announced.",
      ),
      by(
        "EFE",
        "2032-11-09",
        "With all ballots counted, Ortiz took 52.3 per cent, according to the National Electoral Commission.",
      ),
      by(
        "Diario Libre",
        "2032-11-09",
        "Ortiz obtuvo la victoria; the commission's final count gave her 52.3 per cent.",
      ),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "4 passages on The two sides will exchange 200 prisoners",
    claim: "The two sides will exchange 200 prisoners.",
    passages: [
      by(
        "TASS",
        "2032-06-18",
        "Russia and Ukraine will swap 100 prisoners each on Friday, Kremlin spokesman Dmitry Orlov told reporters.",
      ),
      by("Meduza", "2032-06-18", "The sides will exchange 200 people, Orlov said at his daily briefing."),
      by(
        "Ukrainska Pravda",
        "2032-06-18",
        "The exchange of 200 prisoners was confirmed by Andriy Kovalenko, head of the coordination headquarters.",
      ),
      by("BBC", "2032-06-19", "Both the Kremlin and Kyiv have said that 200 prisoners are to be exchanged."),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "4 passages on Twelve miners were trapped at the Orlova pit",
    claim: "Twelve miners were trapped at the Orlova pit.",
    passages: [
      by(
        "Interfax",
        "2033-09-09",
        "Twelve miners are trapped underground at Orlova, the emergencies ministry said.",
      ),
      by("RIA", "2033-09-09", "According to the Emergencies Ministry, 12 miners remained below ground."),
      by(
        "Radio Liberty",
        "2033-09-09",
        "The wife of one of the men told Radio Liberty that twelve were missing.",
      ),
      by(
        "The Moscow Times",
        "2033-09-09",
        "Twelve miners were trapped on Friday, state media reported, citing emergency officials.",
      ),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "3 passages on The prime minister called the plan 'a betrayal'",
    claim: "The prime minister called the plan 'a betrayal'.",
    passages: [
      by(
        "The Independent",
        "2032-01-20",
        'The prime minister called the plan "a betrayal of every family in this country" in the Commons on Tuesday.',
      ),
      by(
        "The Sun",
        "2032-01-20",
        'PM Erin Doyle blasted the scheme as "a betrayal of every family in this country".',
      ),
      by(
        "The Scotsman",
        "2032-01-25",
        "In an interview on Sunday, Doyle again described the plan as a betrayal.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "4 passages on The rebels took the town of Nadi on Sunday",
    claim: "The rebels took the town of Nadi on Sunday.",
    passages: [
      by(
        "AFP",
        "2032-10-10",
        "Rebels seized the town of Nadi on Sunday, residents and a military source told AFP.",
      ),
      by(
        "France 24 with AFP",
        "2032-10-10",
        "Rebels seized the town of Nadi on Sunday, according to residents and a military source.",
      ),
      by(
        "Reuters",
        "2032-10-10",
        "Two residents reached by telephone told Reuters that fighters had entered Nadi on Sunday morning.",
      ),
      by(
        "Radio Kivu",
        "2032-10-11",
        "The army confirmed in a statement that it had withdrawn from Nadi on Sunday.",
      ),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "3 passages on The senator's office received 40 complaints",
    claim: "The senator's office received 40 complaints.",
    passages: [
      by(
        "Roll Call",
        "2032-02-12",
        "The office of Senator Ines Vargas got 40 complaints, said a spokesperson for the senator.",
      ),
      by("The Hill", "2032-02-12", "Vargas's office confirmed it had received 40 complaints."),
      by(
        "Politico",
        "2032-02-12",
        "Four former staffers told Politico that they were among 40 people who complained.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "4 passages on Turnout reached 71 per cent",
    claim: "Turnout reached 71 per cent.",
    passages: [
      by("TVP", "2031-12-15", "Turnout was 71 per cent, an exit poll by Ipsos suggested."),
      by("Polsat", "2031-12-15", "According to the Ipsos exit poll, 71 per cent of voters cast a ballot."),
      by("Onet", "2031-12-16", "The National Electoral Commission put turnout at 71 per cent."),
      by("Rzeczpospolita", "2031-12-16", "Turnout stood at 71 per cent, the commission said."),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "3 passages on The museum attendant noticed the theft at 6 a.m",
    claim: "The museum attendant noticed the theft at 6 a.m.",
    passages: [
      by(
        "ANSA",
        "2031-05-20",
        "The theft was noticed at 6 a.m. by an attendant, Carabinieri Colonel Luca Ferri said.",
      ),
      by(
        "Corriere della Sera",
        "2031-05-20",
        '"The attendant raised the alarm at six," Colonel Ferri told the newspaper.',
      ),
      by(
        "La Repubblica",
        "2031-05-20",
        "The attendant told La Repubblica that he saw the empty frame at six in the morning.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on Police seized two tonnes of cocaine",
    claim: "Police seized two tonnes of cocaine.",
    passages: [
      by(
        "Europa Press",
        "2032-05-05",
        "Spanish police have seized two tonnes of cocaine, the Interior Ministry announced.",
      ),
      by(
        "The Local",
        "2032-05-05",
        "Two tonnes of cocaine were seized in Cadiz, according to Spain's interior ministry.",
      ),
      by(
        "Olive Press",
        "2032-05-05",
        "The Guardia Civil said in a press release that its officers had found two tonnes of the drug.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "4 passages on The strike cost the economy 200 million euros",
    claim: "The strike cost the economy 200 million euros.",
    passages: [
      by(
        "Handelsblatt",
        "2033-03-30",
        "The strike has cost 200 million euros, economists at the Ifo institute calculated.",
      ),
      by("Die Zeit", "2033-03-30", "Ifo puts the damage at 200 million euros."),
      by("taz", "2033-03-30", "The employers' association said the walkout had cost 200 million euros."),
      by("FAZ", "2033-03-30", "Employers speak of 200 million euros in losses."),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "4 passages on The ceasefire talks resume in Doha on Thursday",
    claim: "The ceasefire talks resume in Doha on Thursday.",
    passages: [
      by(
        "Al Arabiya",
        "2031-02-03",
        "Talks will resume in Doha on Thursday, Qatari foreign ministry spokesman Majed Nasser said.",
      ),
      by(
        "Gulf Times",
        "2031-02-03",
        "Majed Nasser, spokesman of the Ministry of Foreign Affairs, told a briefing that the talks would go on on Thursday.",
      ),
      by(
        "Walla",
        "2031-02-03",
        "An Israeli delegation will fly to Doha on Thursday, a senior political source said.",
      ),
      by(
        "Jerusalem Post",
        "2031-02-04",
        "The delegation leaves for Doha on Thursday, Walla reported, quoting a senior political source.",
      ),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "3 passages on The gunman fired 30 shots",
    claim: "The gunman fired 30 shots.",
    passages: [
      by(
        "Le Parisien",
        "2030-04-21",
        "The attacker fired some thirty rounds, prosecutor Anne Leroy told reporters.",
      ),
      by("France 24", "2030-04-21", "Thirty shots were fired, the public prosecutor said."),
      by(
        "BFM TV",
        "2030-04-21",
        "A shopkeeper who hid in his cellar told BFM TV he heard about thirty shots.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The party won 112 seats",
    claim: "The party won 112 seats.",
    passages: [
      by("Deutsche Welle", "2033-09-26", "The party took 112 seats, preliminary official results showed."),
      by(
        "Tagesschau",
        "2033-09-26",
        "According to the preliminary official result, the party has 112 seats.",
      ),
      by(
        "Der Spiegel",
        "2033-09-25",
        "The party was on course for 112 seats, a projection by Infratest dimap indicated.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The city will ban cars from the centre by 2035",
    claim: "The city will ban cars from the centre by 2035.",
    passages: [
      by(
        "Dagbladet",
        "2033-11-04",
        "Cars will be banned from the centre by 2035 under a plan the city council adopted on Friday.",
      ),
      by(
        "NRK",
        "2033-11-04",
        "The city government wants the centre free of cars by 2035, vice mayor Ingrid Dahl said.",
      ),
      by("VG", "2033-11-04", '"By 2035 there will be no cars here," Dahl told VG.'),
    ],
    groups: [[0], [1, 2]],
  },
  {
    title: "4 passages on The convoy carried 40 trucks of aid",
    claim: "The convoy carried 40 trucks of aid.",
    passages: [
      by("AFP", "2033-02-20", "Forty trucks crossed on Sunday, the Egyptian Red Crescent said."),
      by(
        "Ahram Online",
        "2033-02-20",
        "The Egyptian Red Crescent announced that 40 trucks loaded with aid had crossed.",
      ),
      by("The National", "2033-02-20", "The UN humanitarian office, OCHA, said 40 trucks had entered."),
      by("Al Jazeera", "2033-02-21", "OCHA confirmed the entry of 40 trucks."),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "3 passages on Russia fired 120 drones overnight",
    claim: "Russia fired 120 drones overnight.",
    passages: [
      by("Kyiv Independent", "2031-05-05", "Russia launched 120 drones overnight, Ukraine's air force said."),
      by("Reuters", "2031-05-05", "The air force said it had detected 120 drones."),
      by(
        "Suspilne",
        "2031-05-05",
        "The enemy used 120 drones, Air Force spokesman Yuriy Bondar said on television.",
      ),
    ],
    groups: [[0, 1, 2]],
  },
];
