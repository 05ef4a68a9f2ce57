import { by, type OriginCase } from "./origin-case";

/** Sources that papers name in another way each: headlines, offices, what a body is, papers without an issuer, details that were copied. */
export const cases: readonly OriginCase[] = [
  {
    title: "5 passages on Defence Minister Pavel Orrin will resign",
    claim: "Defence Minister Pavel Orrin will resign.",
    passages: [
      by(
        "Reuters",
        "2024-01-16",
        "Defence Minister Pavel Orrin has told the prime minister he intends to step down, two people with direct knowledge of the matter told Reuters.",
      ),
      by(
        "AP",
        "2024-01-16",
        "Orrin is expected to leave office by the end of the week, a senior government official told The Associated Press, speaking on condition of anonymity because the decision had not been announced.",
      ),
      by(
        "Daily Tribune of Karst",
        "2024-01-16",
        "Orrin plans to quit as defence minister, Reuters reported on Tuesday, quoting two people with knowledge of the matter.",
      ),
      by(
        "Politico",
        "2024-01-17",
        "The minister's departure, first reported by Reuters, caps a month of infighting over the army budget.",
      ),
      by(
        "Karst Radio 1",
        "2024-01-17",
        "A government official told the AP that Orrin would be gone by the end of the week.",
      ),
    ],
    groups: [
      [0, 2, 3],
      [1, 4],
    ],
  },
  {
    title: "4 passages on Microplastics are present in Lake Osmer's drinking water supply",
    claim: "Microplastics are present in Lake Osmer's drinking water supply.",
    passages: [
      by(
        "The Guardian",
        "2022-04-11",
        "Scientists at Osmer Technical University found an average of 14 plastic particles per litre in tap water drawn from the lake, according to a paper published on Monday.",
      ),
      by(
        "Lakeland Herald",
        "2022-04-13",
        "Samples taken by the Herald from six kitchen taps and sent to a laboratory in Gent all came back positive for microplastics.",
      ),
      by(
        "Reuters",
        "2022-04-15",
        'The Osmer Water Authority said its own tests last year had detected plastic particles "at very low concentrations" in treated lake water.',
      ),
      by(
        "Environment Today",
        "2022-04-12",
        "The Osmer team's analysis counted 14 particles for each litre of tap water, most of them fibres shed by clothing.",
      ),
    ],
    groups: [[0, 3], [1], [2]],
  },
  {
    title: "4 passages on Two Hallish engineers were kidnapped in northern Zembala",
    claim: "Two Hallish engineers were kidnapped in northern Zembala.",
    passages: [
      by(
        "Reuters",
        "2021-07-14",
        "Two Hallish nationals working on a solar plant were seized by gunmen in northern Zembala, the Hallish embassy said on Wednesday.",
      ),
      by(
        "Hall Tidende",
        "2021-07-14",
        '"We are in contact with the families," the embassy in Zembala said in a statement confirming the abduction of two engineers.',
      ),
      by(
        "AFP",
        "2021-07-14",
        "A security source told AFP the two were taken at a fake checkpoint on the Kouri road.",
      ),
      by(
        "Zembala Observer",
        "2021-07-15",
        "Brigadier Sule Anko, the army's northern commander, said troops were searching for the two engineers abducted on Tuesday.",
      ),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "4 passages on Prime Minister Ada Brontë-Lind says the reactor at Holm will be shut down",
    claim: "Prime Minister Ada Brontë-Lind says the reactor at Holm will be shut down.",
    passages: [
      by(
        "Dagens Posten",
        "2022-05-03",
        '"The Holm reactor will close, full stop," the prime minister told parliament on Tuesday.',
      ),
      by(
        "AFP",
        "2022-05-03",
        "Answering questions in parliament, Brontë-Lind said the ageing Holm reactor would be closed.",
      ),
      by(
        "Reuters",
        "2022-06-21",
        "Seven weeks after first announcing it, the prime minister said in a speech to union members in Osby on Tuesday that the Holm reactor would go offline on 31 December and that 400 workers would be retrained.",
      ),
      by(
        "Osby Avis",
        "2022-06-21",
        "Holm will be switched off on the last day of the year, Brontë-Lind told delegates at the metalworkers' congress.",
      ),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "5 passages on Prosecutors are investigating Senator Luis Farro over undeclared payments",
    claim: "Prosecutors are investigating Senator Luis Farro over undeclared payments.",
    passages: [
      by(
        "El Correo del Sur",
        "2023-04-17",
        "Prosecutors have opened an inquiry into payments of $480,000 that Senator Luis Farro failed to declare, three judicial sources told El Correo del Sur.",
      ),
      by(
        "AP",
        "2023-04-17",
        "Farro is under investigation over undeclared payments, newspaper El Correo del Sur reported Monday.",
      ),
      by(
        "Radio Capital",
        "2023-04-18",
        "Attorney General Nuria Paz confirmed to reporters outside her office that a file had been opened on the senator.",
      ),
      by(
        "Reuters",
        "2023-04-18",
        "The country's top prosecutor, Nuria Paz, said on Tuesday her office was looking into Farro's finances.",
      ),
      by("La Nota", "2023-04-18", "According to El Correo del Sur, the money at issue comes to $480,000."),
    ],
    groups: [
      [0, 1, 4],
      [2, 3],
    ],
  },
  {
    title: "4 passages on A lynx escaped from Tollbury Zoo and was caught in a supermarket car park",
    claim: "A lynx escaped from Tollbury Zoo and was caught in a supermarket car park.",
    passages: [
      by(
        "PA",
        "2022-07-26",
        "A lynx which escaped from Tollbury Zoo was recaptured in a supermarket car park after being lured with two frozen rabbits and a can of tuna, the zoo said.",
      ),
      by(
        "Metro",
        "2022-07-26",
        "The runaway cat was finally tempted into a crate by two frozen rabbits and a tin of tuna in a supermarket car park.",
      ),
      by(
        "Tollbury Advertiser",
        "2022-07-26",
        "A lynx which escaped from Tollbury Zoo was recaptured in a supermarket car park after being lured with two frozen rabbits and a can of tuna.",
      ),
      by(
        "Daily Mail",
        "2022-07-27",
        'Shopper Kev Dunmore, 51, who filmed the animal beside the trolley park, told MailOnline: "I thought it was a big dog until I saw its ears."',
      ),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "5 passages on One in five school roofs in Wexmouth is unsafe",
    claim: "One in five school roofs in Wexmouth is unsafe.",
    passages: [
      by(
        "The Observer",
        "2023-09-10",
        "Almost a fifth of school buildings in Wexmouth have roofs at risk of collapse, the National Audit Board has found.",
      ),
      by(
        "Wexmouth Argus",
        "2023-09-10",
        'The Audit Board\'s report found "serious structural concerns" in 19% of roofs it inspected.',
      ),
      by("Schools Week", "2023-09-11", "Of 214 roofs surveyed, 41 were judged unsafe, per the NAB report."),
      by(
        "BBC",
        "2023-09-11",
        "Head teacher Maureen Platt showed the BBC two classrooms that had been propped up with scaffolding since March.",
      ),
      by(
        "Wexmouth Argus",
        "2023-09-12",
        "The county council's own survey, released to the Argus under freedom of information rules, lists 44 unsafe roofs out of 220.",
      ),
    ],
    groups: [[0, 1, 2], [3], [4]],
  },
  {
    title:
      "5 passages on Seventeen-year-old Amara Diallo-West was found alive after six days missing in the Harrow Hills",
    claim: "Seventeen-year-old Amara Diallo-West was found alive after six days missing in the Harrow Hills.",
    passages: [
      by(
        "BBC",
        "2021-08-16",
        'Amara was found "cold, hungry but safe" in a disused quarry on Monday afternoon, Greyshire Police said.',
      ),
      by("Harrow Hills Journal", "2021-08-16", 'Police: missing teen found "cold, hungry but safe"'),
      by(
        "The Sun",
        "2021-08-17",
        'Her father Kofi told The Sun: "I had stopped sleeping. When the phone rang I couldn\'t pick it up." The teenager was back home last night.',
      ),
      by(
        "The Telegraph",
        "2021-08-17",
        "Volunteer searcher Will Penrose described to The Telegraph how his spaniel led him to the girl behind a stack of slate.",
      ),
      by(
        "Sky News",
        "2021-08-16",
        "A force spokesman said the girl had been located in a quarry and was being checked over by medics.",
      ),
    ],
    groups: [[0, 1, 4], [2], [3]],
  },
  {
    title: "4 passages on Child labour is used in cocoa farms supplying Delmora Chocolates",
    claim: "Child labour is used in cocoa farms supplying Delmora Chocolates.",
    passages: [
      by(
        "The Guardian",
        "2023-03-28",
        "Children as young as nine are working on farms that supply Delmora, according to a report published on Tuesday by Fair Harvest International.",
      ),
      by(
        "Le Monde",
        "2023-03-28",
        "The NGO Fair Harvest says it documented 73 minors using machetes on plantations in the company's supply chain.",
      ),
      by(
        "Confectionery News",
        "2023-03-29",
        "Fair Harvest's investigators visited 40 farms and identified 73 working children, the report shows.",
      ),
      by(
        "Reuters",
        "2023-03-29",
        'Delmora said that it was "deeply concerned by Fair Harvest\'s findings" and would look into them.',
      ),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "5 passages on The Larkspur wildfire was started by a fallen power line",
    claim: "The Larkspur wildfire was started by a fallen power line.",
    passages: [
      by(
        "Los Angeles Times",
        "2021-09-14",
        "Fire Chief Dolores Reyes said Tuesday that investigators had traced the blaze to a downed line on Miller Ridge.",
      ),
      by(
        "San Jardin Bee",
        "2021-09-14",
        '"It was a downed line, no question," Reyes said at an evening briefing.',
      ),
      by(
        "AP",
        "2021-09-14",
        "Investigators concluded that a fallen power line ignited the Larkspur Fire, Chief Dolores Reyes told reporters.",
      ),
      by(
        "KQSJ",
        "2021-09-15",
        "Pacific Grid told state regulators in an incident report that its equipment had recorded a fault on Miller Ridge four minutes before the first 911 call.",
      ),
      by(
        "San Jardin Bee",
        "2021-09-16",
        'Rancher Lou Pettibone said he watched the wire drop. "It hit the grass and went up like paper," he told the Bee as he stood at his fence.',
      ),
    ],
    groups: [[0, 1, 2], [3], [4]],
  },
  {
    title: "5 passages on Customers of Unity Bank could not use its app on 12 May",
    claim: "Customers of Unity Bank could not use its app on 12 May.",
    passages: [
      by(
        "The Register",
        "2023-05-12",
        "Downdetector logged more than 9,000 complaints about Unity's app between 7am and 9am.",
      ),
      by(
        "BBC",
        "2023-05-12",
        '"Some customers are unable to log in. We\'re sorry and working to fix it," Unity Bank said in a post on X.',
      ),
      by(
        "The Mirror",
        "2023-05-12",
        "Mother of three Shelley Arkin told The Mirror she had to abandon a full trolley at the checkout.",
      ),
      by(
        "TechRadar",
        "2023-05-12",
        "We tried logging in on both iOS and Android this morning and got the same error each time.",
      ),
      by(
        "City AM",
        "2023-05-12",
        "Unity apologised to customers locked out of its app, saying on X that engineers were working on a fix.",
      ),
    ],
    groups: [[0], [1, 4], [2], [3]],
  },
  {
    title: "5 passages on Actor Rufus Thane has died aged 81",
    claim: "Actor Rufus Thane has died aged 81.",
    passages: [
      by(
        "Variety",
        "2024-06-11",
        "Thane died on Monday at his home in Lisbon, his publicist Mona Greer confirmed. He was 81.",
      ),
      by(
        "The Hollywood Reporter",
        "2024-06-11",
        "The death was announced by his longtime representative, Mona Greer.",
      ),
      by("BBC", "2024-06-11", "Actor Rufus Thane dies aged 81, publicist says"),
      by(
        "Deadline",
        "2024-06-11",
        "His daughter, director Imogen Thane, told Deadline he had died in his sleep with family around him.",
      ),
      by(
        "AP",
        "2024-06-11",
        'Rufus Thane, the gravel-voiced star of "Harbour Lights", died Monday, publicist Mona Greer told The Associated Press. He was 81.',
      ),
    ],
    groups: [[0, 1, 2, 4], [3]],
  },
  {
    title: "3 passages on Police in Marlowe used facial recognition on 400,000 people in one year",
    claim: "Police in Marlowe used facial recognition on 400,000 people in one year.",
    passages: [
      by(
        "Wired",
        "2023-10-05",
        "Marlowe Police scanned at least 400,000 faces in 2022, according to records Wired obtained through a freedom of information request.",
      ),
      by(
        "Engadget",
        "2023-10-05",
        "More than 400,000 faces were scanned in Marlowe last year, Wired reports.",
      ),
      by(
        "The Marlowe Press",
        "2023-10-06",
        "The force scanned some 400,000 faces in 2022, documents released under freedom of information to the magazine Wired show.",
      ),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "7 passages on At least 19 people died when a bus plunged into a ravine near Pucallo",
    claim: "At least 19 people died when a bus plunged into a ravine near Pucallo.",
    passages: [
      by(
        "AP",
        "2022-08-02",
        "A bus plunged into a ravine in the Andes before dawn Tuesday, killing at least 19 people, highway police said.",
      ),
      by(
        "ABC News",
        "2022-08-02",
        "A bus plunged into a ravine in the Andes before dawn Tuesday, killing at least 19 people, highway police said.",
      ),
      by(
        "The Washington Times",
        "2022-08-02",
        "At least 19 people were killed when a bus fell into an Andean ravine before dawn, according to highway police.",
      ),
      by(
        "Fox News",
        "2022-08-02",
        "A bus plunged into an Andes ravine before dawn Tuesday, leaving at least 19 dead. The Associated Press contributed to this report.",
      ),
      by(
        "Diario Pucallo",
        "2022-08-02",
        "Firefighter captain Elmer Rojas told Diario Pucallo that his men had pulled 19 bodies from the wreck.",
      ),
      by(
        "Reuters",
        "2022-08-02",
        "The health ministry said 19 bodies had been taken to the morgue at Pucallo and 24 people were in hospital.",
      ),
      by("Andina", "2022-08-02", "Nineteen dead, 24 hurt in bus accident: Ministry of Health"),
    ],
    groups: [[0, 1, 2, 3], [4], [5, 6]],
  },
  {
    title: "4 passages on Opposition leader Mikel Aranda will run for president",
    claim: "Opposition leader Mikel Aranda will run for president.",
    passages: [
      by(
        "EFE",
        "2023-01-09",
        'Aranda arrived at the theatre to chants of "president, president". "Yes, I will be a candidate," he said.',
      ),
      by("El Norte", "2023-01-09", 'Aranda: "I will be a candidate"'),
      by(
        "Reuters",
        "2023-01-09",
        "He told supporters at a Vitorena theatre that he would stand in the November election.",
      ),
      by(
        "La Tribuna",
        "2023-01-08",
        "The opposition leader has decided to run, two members of his inner circle told La Tribuna on the eve of his speech.",
      ),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "5 passages on Teachers in Grenmark will receive an 8% pay rise",
    claim: "Teachers in Grenmark will receive an 8% pay rise.",
    passages: [
      by("Grenmark Radio", "2023-06-14", "Teachers get 8 pct rise - education ministry"),
      by(
        "Reuters",
        "2023-06-14",
        "The education ministry said it had signed a deal giving teachers an 8% increase from September.",
      ),
      by(
        "Grenmark Post",
        "2023-06-14",
        '"This deal is good for pupils and fair to taxpayers," Education Minister Olaf Stenn said as he announced the 8% award.',
      ),
      by(
        "Teacher Weekly",
        "2023-06-15",
        "The Teachers' League told members in an email on Thursday that their salaries would go up by 8%.",
      ),
      by(
        "The Local",
        "2023-06-15",
        "The league informed its members by email that the 8% rise would be paid from September.",
      ),
    ],
    groups: [
      [0, 1, 2],
      [3, 4],
    ],
  },
];
