/** Expected names as "kind: surface = full (role)", the full form left out where it equals the surface. */
export interface NameCase {
  readonly about: string;
  readonly text: string;
  readonly context?: string;
  readonly names: readonly string[];
}

export const nameCases: readonly NameCase[] = [
  {
    about: "a person by given name",
    text: "Yesterday Laura Winter left the board.",
    names: ["person: Laura Winter"],
  },
  {
    about: "a person with a title and an institution before it",
    text: "White House Press Secretary Nora Feld declined to comment.",
    names: ["person: Nora Feld (white house press secretary)"],
  },
  {
    about: "a role in lower case before the name",
    text: "Then special envoy Tomas Brandt flew home.",
    names: ["person: Tomas Brandt (special envoy)"],
  },
  {
    about: "a role at the beginning of a sentence",
    text: "Special envoy Tomas Brandt flew home.",
    names: ["person: Tomas Brandt (special envoy)"],
  },
  {
    about: "a country before a title",
    text: "On arrival Israeli Prime Minister Dov Artzi spoke.",
    names: ["demonym: Israeli = Israel", "person: Dov Artzi (israeli prime minister)"],
  },
  {
    about: "a shortened title with its full stop",
    text: "The bill by Sen. Mary Oakes failed.",
    names: ["person: Mary Oakes (sen)"],
  },
  {
    about: "a role behind the name",
    text: "Later Nora Feld, the White House press secretary, spoke.",
    names: ["person: Nora Feld (white house press secretary)", "organisation: White House"],
  },
  {
    about: "initials",
    text: "The letter by John F. Marsh was sold.",
    names: ["person: John F. Marsh"],
  },
  {
    about: "organisations by their words",
    text: "The plan of the Department of State and the Harbour Workers Union failed.",
    names: ["organisation: Department of State", "organisation: Harbour Workers Union"],
  },
  {
    about: "an acronym",
    text: "Both NATO and the IMF agreed.",
    names: ["organisation: NATO", "organisation: IMF"],
  },
  {
    about: "an acronym with its long form",
    text: "The Fisheries Control Agency (FCA) met. Staff of the FCA left.",
    names: [
      "organisation: Fisheries Control Agency",
      "organisation: FCA = Fisheries Control Agency",
      "organisation: FCA = Fisheries Control Agency",
    ],
  },
  {
    about: "places and their adjectives",
    text: "In Gaza and Tel Aviv, American and Qatari envoys met.",
    names: ["place: Gaza", "place: Tel Aviv", "demonym: American = United States", "demonym: Qatari = Qatar"],
  },
  {
    about: "the names of one country",
    text: "Both the U.S. and the United States, or US for short.",
    names: ["place: U.S. = United States", "place: United States", "place: US = United States"],
  },
  {
    about: "a place by its last word",
    text: "They crossed the Arven River near Mount Vey.",
    names: ["place: Arven River", "other: Mount Vey"],
  },
  {
    about: "a surname after the full name",
    text: "A visit by Laura Winter ended. Winter left at noon.",
    names: ["person: Laura Winter", "person: Winter = Laura Winter"],
  },
  {
    about: "a surname before a verb at the beginning of a sentence",
    text: "Winter said no. In town, Winter rested.",
    context: "The minister Laura Winter came.",
    names: ["person: Winter = Laura Winter", "person: Winter = Laura Winter"],
  },
  {
    about: "a mention by role",
    text: "Later the press secretary said nothing.",
    context: "White House Press Secretary Nora Feld spoke.",
    names: ["person: the press secretary = Nora Feld (press secretary)"],
  },
  {
    about: "two people of one surname, kept apart",
    text: "Both Laura Winter and Peter Winter came. In the end Winter left.",
    names: ["person: Laura Winter", "person: Peter Winter", "other: Winter"],
  },
  {
    about: "an unknown given name by what follows it",
    text: "Later Zorin Falk, who sails, and Anwen Brook, 34, met. Then Zorin Falk left.",
    names: ["person: Zorin Falk", "person: Anwen Brook", "person: Zorin Falk"],
  },
  {
    about: "a possessive",
    text: "She read Laura Winter's letter.",
    names: ["person: Laura Winter"],
  },
  {
    about: "a name with a particle",
    text: "A speech by Ursula von der Leyen and one by Osama bin Salem.",
    names: ["person: Ursula von der Leyen", "other: Osama bin Salem"],
  },
];

/** Texts without names. */
export const nameless: readonly string[] = [
  "The ferry left at noon.",
  "However, nobody came.",
  "On Monday it rained, and in May it snowed.",
  "Rain is expected.",
  "I think I know.",
  "Officials said nothing.",
  "No. It was never there.",
  "Is it raining? Then stay.",
  "“When it rains,” she said, “we stay.”",
  "According to the report, it failed.",
  "Yes! We won.",
  "Boats sank.",
  "What a day.",
  "Prices rose. Exports fell.",
  "On Tuesday, Wednesday and Thursday.",
  "12 boats left. Two sank.",
  "But they stayed. And we left.",
  "Hostages were freed.",
];

/** a, b, what `compareNames` says. */
export const comparisons: readonly (readonly [string, string, string])[] = [
  ["Karoline Leavitt", "Karoline Leavitt", "same"],
  ["Leavitt", "Karoline Leavitt", "same"],
  ["Mr. Leavitt", "Leavitt", "same"],
  ["Prime Minister Dov Artzi", "Artzi", "same"],
  ["US", "United States", "same"],
  ["the U.S.", "America", "same"],
  ["Britain", "UK", "same"],
  ["Israeli", "Israel", "same"],
  ["Kiev", "Kyiv", "same"],
  ["Caroline Levitt", "Karoline Leavitt", "variant"],
  ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "variant"],
  ["Mohammed Salem", "Muhammad Salem", "variant"],
  ["J. Marsh", "John Marsh", "variant"],
  ["Jose Ibanez", "José Ibáñez", "variant"],
  ["Haniyeh", "Haniya", "variant"],
  ["Laura Winter", "Peter Winter", "different"],
  ["Iran", "Iraq", "different"],
  ["Austria", "Australia", "different"],
  ["Hamas", "Hezbollah", "different"],
  ["Laura Winter", "Tomas Brandt", "different"],
  ["Niger", "Nigeria", "different"],
  ["North Korea", "South Korea", "different"],
  ["Israel", "Palestine", "different"],
  ["Washington Post", "Washington Times", "different"],
  ["Martin", "Marvin", "different"],
  ["Johnson", "Johnston", "different"],
  ["", "Winter", "unknown"],
];
