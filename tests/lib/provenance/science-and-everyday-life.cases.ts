import { by, type OriginCase } from "./origin-case";

/** Studies, disasters, sport and local life as newsrooms report them: journals, agencies, witnesses. */
export const cases: readonly OriginCase[] = [
  {
    title: "4 passages on The quake killed 118 people in Saray province",
    claim: "The quake killed 118 people in Saray province.",
    passages: [
      by(
        "Anadolu",
        "2031-02-03",
        "At least 118 people died in Saturday's earthquake in Saray province, the interior ministry said.",
      ),
      by(
        "The Guardian",
        "2031-02-03",
        "The death toll from the Saray quake has climbed to 118, according to Turkey's interior ministry.",
      ),
      by(
        "CNN",
        "2031-02-03",
        "Rescue workers in Saray told CNN they had counted at least 118 bodies in three hospitals.",
      ),
      by("Sky News", "2031-02-03", "118 people are now known to have died in Saray."),
    ],
    groups: [[0, 1], [2], [3]],
  },
  {
    title: "4 passages on The vaccine cut infections by 62 per cent",
    claim: "The vaccine cut infections by 62 per cent.",
    passages: [
      by(
        "Health Times",
        "2030-01-09",
        "The vaccine reduced infections by 62 per cent, according to a study published in The Lancet on Thursday.",
      ),
      by(
        "The New York Times",
        "2030-01-09",
        "Infections fell 62 percent among those vaccinated, researchers reported in The Lancet.",
      ),
      by(
        "Daily Mail",
        "2030-01-10",
        "The jab cuts infections by nearly two thirds, a Lancet study has found.",
      ),
      by(
        "Science Desk",
        "2030-01-10",
        '"The effect is larger than we hoped," said Dr. Mei Tanaka, who was not involved in the study.',
      ),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "3 passages on Floods displaced 30,000 people in the Luwa valley",
    claim: "Floods displaced 30,000 people in the Luwa valley.",
    passages: [
      by(
        "UN News",
        "2033-08-20",
        "Some 30,000 people have been displaced in the Luwa valley, the UN refugee agency said on Friday.",
      ),
      by("Al Jazeera", "2033-08-20", "UNHCR estimates that 30,000 people have fled their homes."),
      by("AFP", "2033-08-21", "About 30,000 people had to leave the valley, according to the Red Cross."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on Hikers found the wreck on Tuesday",
    claim: "Hikers found the wreck on Tuesday.",
    passages: [
      by(
        "Alpine News",
        "2030-08-04",
        "The wreckage was found by two hikers on Tuesday, mountain police said.",
      ),
      by(
        "Blick",
        "2030-08-04",
        "One of the hikers, Jonas Frei, told Blick how they came upon the wreck on Tuesday.",
      ),
      by("", "2030-08-05", "Two hikers found the wreck on Tuesday."),
    ],
    groups: [[0], [1]],
    unknown: [2],
  },
  {
    title: "3 passages on The dam release was 1,900 cubic metres a second",
    claim: "The dam release was 1,900 cubic metres a second.",
    passages: [
      by(
        "Valley Sentinel",
        "2033-03-03",
        "Operators released 1,900 cubic metres of water a second overnight, the Sentinel has learned.",
      ),
      by(
        "Reuters",
        "2033-03-03",
        "Water was released at 1,900 cubic metres per second, the Valley Sentinel reported, citing internal logs.",
      ),
      by(
        "The Hindu",
        "2033-03-04",
        "The dam authority acknowledged on Thursday that it had released 1,900 cubic metres per second.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on Global sea ice reached a record low of 16.1 million square kilometres",
    claim: "Global sea ice reached a record low of 16.1 million square kilometres.",
    passages: [
      by(
        "The Guardian",
        "2031-02-15",
        "Sea ice shrank to 16.1 million sq km, a record low, according to the National Snow and Ice Data Center.",
      ),
      by(
        "NPR",
        "2031-02-15",
        "The NSIDC says sea ice covered just 16.1 million square kilometers, the least ever recorded.",
      ),
      by(
        "Carbon Notes",
        "2031-02-16",
        "Copernicus, the EU's climate service, put the record minimum at 16.1 million square kilometres.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "4 passages on Actor Tom Hale was treated in hospital after the fall",
    claim: "Actor Tom Hale was treated in hospital after the fall.",
    passages: [
      by(
        "TMZ",
        "2030-04-04",
        "Tom Hale was rushed to hospital after falling from the stage, sources tell TMZ.",
      ),
      by(
        "People",
        "2030-04-04",
        "Hale's publicist confirmed to People that the actor was treated in hospital after a fall.",
      ),
      by(
        "Variety",
        "2030-04-04",
        "Hale was taken to hospital, TMZ reported; his representative did not respond to a request for comment.",
      ),
      by(
        "Page Six",
        "2030-04-05",
        'A rep for Hale told Page Six that he "is resting comfortably" after treatment in hospital.',
      ),
    ],
    groups: [
      [0, 2],
      [1, 3],
    ],
  },
  {
    title: "3 passages on About 300 villagers were evacuated from Brod",
    claim: "About 300 villagers were evacuated from Brod.",
    passages: [
      by(
        "HINA",
        "2031-07-30",
        "Around 300 residents of Brod were evacuated as flames neared the village, fire chief Ivo Maric said.",
      ),
      by(
        "Euronews with AP",
        "2031-07-30",
        "About 300 people had to leave Brod, local fire chief Ivo Maric told public broadcaster HRT.",
      ),
      by("HRT", "2031-07-30", '"We moved roughly 300 people out in an hour," Maric told HRT.'),
    ],
    groups: [[0, 1, 2]],
  },
  {
    title: "3 passages on The museum returned 21 bronzes to Benin",
    claim: "The museum returned 21 bronzes to Benin.",
    passages: [
      by(
        "Art Newspaper",
        "2031-03-08",
        "The museum has handed over 21 bronzes, its director Sofia Lindqvist said at a ceremony on Friday.",
      ),
      by(
        "Premium Times",
        "2031-03-09",
        "Twenty-one bronzes were returned, Nigeria's culture minister Ade Bello said at the same ceremony.",
      ),
      by(
        "Dagens Nyheter",
        "2031-03-08",
        'Museum director Sofia Lindqvist said the 21 bronzes "are going home".',
      ),
    ],
    groups: [[0, 2], [1]],
  },
  {
    title: "4 passages on The bridge collapse injured 27 people",
    claim: "The bridge collapse injured 27 people.",
    passages: [
      by(
        "AP",
        "2030-10-03",
        "A footbridge collapsed in Mirpur on Wednesday, injuring at least 27 people, officials said.",
      ),
      by(
        "Boston Herald",
        "2030-10-03",
        "A footbridge collapsed in Mirpur on Wednesday, injuring at least 27 people, officials said. It was the third such accident this year.",
      ),
      by(
        "Dawn",
        "2030-10-03",
        "Twenty-seven people were being treated for injuries, said Dr Salman Qureshi, medical superintendent of the district hospital.",
      ),
      by(
        "Geo News",
        "2030-10-03",
        "The hospital's medical superintendent, Salman Qureshi, put the number of injured at 27.",
      ),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "4 passages on The fire burned 12,000 hectares",
    claim: "The fire burned 12,000 hectares.",
    passages: [
      by(
        "El Pais",
        "2031-09-01",
        "The fire has consumed 12,000 hectares, according to the regional government.",
      ),
      by(
        "La Vanguardia",
        "2031-09-01",
        "The regional government of Extremadura estimated the burned area at 12,000 hectares.",
      ),
      by("El Mundo", "2031-09-01", "Copernicus satellite data show that 12,000 hectares have burned."),
      by(
        "Euronews",
        "2031-09-01",
        "Some 12,000 hectares have been charred, the EU's Copernicus service says.",
      ),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "4 passages on The suspect bought the rifle in April",
    claim: "The suspect bought the rifle in April.",
    passages: [
      by("KHOU", "2030-05-30", "The suspect bought the rifle legally in April, Sheriff Wade Collins said."),
      by(
        "Houston Chronicle",
        "2030-05-30",
        "He purchased the rifle in April, two law enforcement officials told the Chronicle.",
      ),
      by("ABC News", "2030-05-30", "The rifle was bought in April, according to law enforcement sources."),
      by("Newsweek", "2030-05-30", "The Houston Chronicle reported that the rifle was purchased in April."),
    ],
    groups: [[0], [1, 3], [2]],
  },
  {
    title: "4 passages on The study found microplastics in 83 per cent of samples",
    claim: "The study found microplastics in 83 per cent of samples.",
    passages: [
      by(
        "The Independent",
        "2032-08-16",
        "Microplastics were found in 83 per cent of tap water samples, a study by the University of Leeds has found.",
      ),
      by(
        "Yorkshire Post",
        "2032-08-16",
        "Scientists at the University of Leeds found plastic particles in 83 per cent of the samples they took.",
      ),
      by(
        "New Scientist",
        "2032-08-16",
        "Some 83 per cent of samples contained microplastics, says Hannah Boyle at the University of Leeds, who led the research.",
      ),
      by(
        "The Conversation",
        "2032-08-16",
        "Water companies' own tests have found nothing of the kind, Water UK said.",
      ),
    ],
    groups: [[0, 1, 2], [3]],
  },
  {
    title: "4 passages on Club captain Leo Marin has signed until 2035",
    claim: "Club captain Leo Marin has signed until 2035.",
    passages: [
      by("L'Equipe", "2031-11-11", "Leo Marin has extended his contract until 2035, L'Equipe understands."),
      by("Goal", "2031-11-11", "Marin has agreed a new deal to 2035, according to L'Equipe."),
      by("Sky Sports", "2031-11-11", "The captain will stay until 2035, the club confirmed on its website."),
      by("90min", "2031-11-12", "Marin's new contract runs to 2035, the club announced."),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "3 passages on Ship traffic through the canal fell by 36 per cent",
    claim: "Ship traffic through the canal fell by 36 per cent.",
    passages: [
      by("Lloyd's List", "2032-12-05", "Transits fell 36 per cent in November, Lloyd's List data show."),
      by(
        "The Loadstar",
        "2032-12-05",
        "Canal transits were down 36 per cent, according to figures from Lloyd's List.",
      ),
      by(
        "Canal News",
        "2032-12-05",
        "The canal authority said that traffic had dropped by 36 per cent in November.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The rocket's second stage exploded after 142 seconds",
    claim: "The rocket's second stage exploded after 142 seconds.",
    passages: [
      by(
        "SpaceNews",
        "2032-10-19",
        "The second stage was lost 142 seconds into the flight, Halcyon's chief executive Rae Lindgren said on X.",
      ),
      by(
        "NASASpaceflight",
        "2032-10-19",
        "Lindgren posted that the stage had exploded 142 seconds after lift-off.",
      ),
      by(
        "Ars Technica",
        "2032-10-19",
        "Telemetry from the webcast, analysed by Ars, shows the explosion 142 seconds after launch.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "4 passages on The couple married in secret in Rome",
    claim: "The couple married in secret in Rome.",
    passages: [
      by("Us Weekly", "2033-02-14", "The pair tied the knot in Rome, an insider tells Us Weekly."),
      by("E! News", "2033-02-14", "A source tells E! News that the two wed in a secret ceremony in Rome."),
      by("The Mirror", "2033-02-14", "The two married in Rome, according to Us Weekly."),
      by("Elle", "2033-02-14", "Her representative confirmed the wedding to Elle."),
    ],
    groups: [[0, 2], [1], [3]],
  },
  {
    title: "4 passages on Hospitals postponed 4,000 operations",
    claim: "Hospitals postponed 4,000 operations.",
    passages: [
      by("ITV News", "2030-11-27", "Some 4,000 operations have been postponed, NHS England said."),
      by("HSJ", "2030-11-27", "NHS England data show 4,000 procedures were put off."),
      by(
        "The BMJ",
        "2030-11-27",
        "About 4,000 operations were cancelled, the Royal College of Surgeons estimates.",
      ),
      by(
        "Nursing Times",
        "2030-11-27",
        "The college estimated that 4,000 patients had their operations cancelled.",
      ),
    ],
    groups: [
      [0, 1],
      [2, 3],
    ],
  },
  {
    title: "4 passages on The plane lost both engines",
    claim: "The plane lost both engines.",
    passages: [
      by(
        "Aviation Herald",
        "2031-08-02",
        "Both engines failed, the Dutch Safety Board said in a preliminary report.",
      ),
      by("NOS", "2031-08-02", "The preliminary report of the Dutch Safety Board says both engines stopped."),
      by("De Telegraaf", "2031-08-02", "A passenger told De Telegraaf that both engines had gone silent."),
      by(
        "Simple Flying",
        "2031-08-03",
        "Investigators from the Safety Board found that both engines had failed.",
      ),
    ],
    groups: [[0, 1, 3], [2]],
  },
  {
    title: "3 passages on The volcano's ash column rose to 9 kilometres",
    claim: "The volcano's ash column rose to 9 kilometres.",
    passages: [
      by("Antara", "2030-06-05", "The ash column reached 9 kilometres, the volcanology agency PVMBG said."),
      by("The Jakarta Post", "2030-06-05", "PVMBG reported an ash column of 9 km above the summit."),
      by(
        "ABC",
        "2030-06-05",
        '"It was about nine kilometres high when we flew past," Qantas pilot Ben Doyle told the ABC.',
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The school will reopen on Monday",
    claim: "The school will reopen on Monday.",
    passages: [
      by(
        "County Times",
        "2032-09-09",
        "The school will reopen on Monday, headteacher Joan Birch wrote in an email to parents.",
      ),
      by("BBC Wales", "2032-09-09", "In an email to parents, Mrs Birch said pupils could return on Monday."),
      by("Wales Online", "2032-09-10", "The council said the school would be open again from Monday."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on Scores of sheep were killed by wolves",
    claim: "Scores of sheep were killed by wolves.",
    passages: [
      by(
        "Farmers Weekly",
        "2032-05-14",
        "Wolves killed 64 sheep in one night, farmer Hans Gruber told Farmers Weekly.",
      ),
      by("Bild", "2032-05-15", '"In the morning 64 were dead," shepherd Hans Gruber says.'),
      by(
        "Nature Today",
        "2032-05-15",
        "The state's wolf monitoring office confirmed that wolves had killed 64 animals.",
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The ship sank in 11 minutes",
    claim: "The ship sank in 11 minutes.",
    passages: [
      by(
        "The Hindu",
        "2030-12-12",
        "The vessel went down within 11 minutes, the coast guard said in a post on X.",
      ),
      by("Times of India", "2030-12-12", "It sank in 11 minutes, the Indian Coast Guard posted on X."),
      by(
        "Mint",
        "2030-12-13",
        'One of the rescued sailors, Ravi Menon, recalled: "In eleven minutes she was gone."',
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The hospital ran out of oxygen for two hours",
    claim: "The hospital ran out of oxygen for two hours.",
    passages: [
      by(
        "Prensa Libre",
        "2032-08-08",
        "The hospital was without oxygen for two hours, three nurses told Prensa Libre.",
      ),
      by("La Hora", "2032-08-08", "Oxygen ran out for two hours, Prensa Libre revealed."),
      by("EFE", "2032-08-09", "The health minister denied that oxygen had run out."),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The bones are 240,000 years old",
    claim: "The bones are 240,000 years old.",
    passages: [
      by(
        "The Guardian",
        "2032-03-03",
        "The bones are about 240,000 years old, researchers report in the journal Nature.",
      ),
      by(
        "National Geographic",
        "2032-03-03",
        "The fossils date back 240,000 years, according to a paper in Nature.",
      ),
      by(
        "Daily Maverick",
        "2032-03-04",
        '"They are at least 240,000 years old," said Lee Mabaso of Wits University, who led the dig.',
      ),
    ],
    groups: [[0, 1], [2]],
  },
  {
    title: "3 passages on The bus driver was using his phone",
    claim: "The bus driver was using his phone.",
    passages: [
      by("Stuff", "2032-06-12", "The driver was on his phone, Coroner Marama Tait found."),
      by(
        "NZ Herald",
        "2032-06-12",
        "In findings released on Saturday, coroner Marama Tait said the driver had been using his phone.",
      ),
      by("RNZ", "2032-06-12", "A survivor told RNZ he saw the driver texting."),
    ],
    groups: [[0, 1], [2]],
  },
];
