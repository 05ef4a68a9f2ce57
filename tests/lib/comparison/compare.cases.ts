import type { Relation, Slot } from "@/lib/model";

export interface CompareCase {
  readonly claim: string;
  readonly passage: string;
  readonly relation: Relation;
  /** The slot of the reason that decides, where the relation has one. */
  readonly slot?: Slot;
  readonly claimDate?: string;
  readonly passageDate?: string;
}

export const agreeing: readonly CompareCase[] = [
  {
    claim: "The ministers met in France on Tuesday.",
    passage: "The ministers met in Paris on Tuesday.",
    relation: "supports",
    slot: "place",
  },
  {
    claim: "The ceasefire lasted 42 days.",
    passage: "The ceasefire lasted six weeks.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "At least 30 people were killed in the ferry accident.",
    passage: "The ferry accident killed 33 people.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "The ministry bought 1,200 million doses of the vaccine.",
    passage: "The ministry bought 1.2 billion doses of the vaccine.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "Minister Okafor opened the bridge in Lagos.",
    passage: "Minister Ngozi Okafor opened the bridge in Lagos on Friday.",
    relation: "supports",
    slot: "name",
  },
  {
    claim: "Between 30 and 40 ships used the port in May.",
    passage: "In May 35 ships used the port.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "About 1,800 prisoners were freed in Norvia.",
    passage: "1,778 prisoners were freed in Norvia.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "The treaty was signed after May 2019 in Geneva.",
    passage: "The treaty was signed on 7 June 2019 in Geneva.",
    relation: "supports",
    slot: "date",
  },
  {
    claim: "The treaty was signed in June 2019 in Geneva.",
    passage: "The treaty was signed on 7 June 2019 in Geneva.",
    relation: "supports",
    slot: "date",
  },
  {
    claim: "Up to 400 people work at the plant in Dublin.",
    passage: "The plant in Dublin has 380 people at work.",
    relation: "supports",
    slot: "number",
  },
  {
    claim: "The club refrained from any contact with the press.",
    passage: "The club had no contact with the press.",
    relation: "supports",
    slot: "negation",
  },
  {
    claim: "Officials avoided direct talks with the rebels.",
    passage: "Officials did not hold direct talks with the rebels.",
    relation: "supports",
    slot: "negation",
  },
  {
    claim: "Norvia has avoided direct contact with the militia since 1997.",
    passage: "Norvia has kept away from direct contact with the militia since 1997.",
    relation: "supports",
    slot: "negation",
  },
  {
    claim: "The council banned cars from the old town.",
    passage: "The council allowed no cars in the old town.",
    relation: "supports",
    slot: "negation",
  },
];

export const conflicting: readonly CompareCase[] = [
  {
    claim: "The ministers met in Paris on Tuesday.",
    passage: "The ministers met in Germany on Tuesday.",
    relation: "conflicts",
    slot: "place",
  },
  {
    claim: "The rebels released 34 hostages to the Red Cross.",
    passage: "The rebels released 33 hostages to the Red Cross.",
    relation: "conflicts",
    slot: "number",
  },
  {
    claim: "More than 50 boats sank in the storm.",
    passage: "In the storm 41 boats sank.",
    relation: "conflicts",
    slot: "number",
  },
  {
    claim: "The Biden administration held direct talks with the militia.",
    passage: "The Trump administration held direct talks with the militia in spring.",
    relation: "conflicts",
    slot: "name",
  },
  {
    claim: "The council approved the new stadium.",
    passage: "The council did not approve the new stadium.",
    relation: "conflicts",
    slot: "negation",
  },
  {
    claim: "The treaty was signed on 3 May 2019 in Geneva.",
    passage: "The treaty was signed on 7 June 2019 in Geneva.",
    relation: "conflicts",
    slot: "date",
  },
  {
    claim: "The envoy held the first direct talks with the rebels since 1997.",
    passage: "In 2009 the envoy held direct talks with the rebels in Doha.",
    relation: "conflicts",
    slot: "superlative",
    claimDate: "2025-03-06",
    passageDate: "2010-01-01",
  },
  {
    claim: "It was the first meeting of the two presidents since 1997.",
    passage: "The two presidents held a meeting in 2009.",
    relation: "conflicts",
    slot: "superlative",
    claimDate: "2025-03-06",
    passageDate: "2015-01-01",
  },
  {
    claim: "Between 30 and 40 ships used the port in May.",
    passage: "In May 52 ships used the port.",
    relation: "conflicts",
    slot: "number",
  },
  {
    claim: "Unemployment rose in Norvia last year.",
    passage: "Unemployment fell in Norvia last year.",
    relation: "conflicts",
    slot: "negation",
  },
  {
    claim: "The treaty was signed before May 2019 in Geneva.",
    passage: "The treaty was signed on 7 June 2019 in Geneva.",
    relation: "conflicts",
    slot: "date",
  },
  {
    claim: "The mayor of Wexcombe, Ada Lindgren, opened the bridge.",
    passage: "The mayor of Wexcombe, Ngozi Okafor, opened the bridge.",
    relation: "conflicts",
    slot: "name",
  },
  {
    claim: "The council approved the stadium.",
    passage: "The council rejected the stadium.",
    relation: "conflicts",
    slot: "negation",
  },
  {
    claim: "The bridge is 120 metres long.",
    passage: "The bridge is 220 metres long.",
    relation: "conflicts",
    slot: "number",
  },
  {
    claim: "Officials avoided direct talks with the rebels.",
    passage: "Officials held direct talks with the rebels.",
    relation: "conflicts",
    slot: "negation",
  },
  {
    claim: "The closing of the port does not block aid for the island.",
    passage: "The closing of the port blocks aid for the island.",
    relation: "conflicts",
    slot: "negation",
  },
  {
    claim: "The film received positive reviews in Norvia.",
    passage: "The film received mixed reviews in Norvia.",
    relation: "conflicts",
    slot: "negation",
  },
];

export const differing: readonly CompareCase[] = [
  {
    claim: "The ministers met in Paris on Tuesday.",
    passage: "The ministers met in France on Tuesday.",
    relation: "differs",
    slot: "place",
  },
  {
    claim: "The strike hit a hospital in Rafah.",
    passage: "The strike hit a hospital in Gaza.",
    relation: "differs",
    slot: "place",
  },
  {
    claim: "Smith is a Scottish actor.",
    passage: "Smith is a British actor.",
    relation: "differs",
    slot: "place",
  },
  {
    claim: "45 people were killed in the blast at the market.",
    passage: "45 people were killed or injured in the blast at the market.",
    relation: "differs",
    slot: "scope",
  },
  {
    claim: "The flood killed 120 people in the valley.",
    passage: "The flood killed 150 people in the valley.",
    relation: "differs",
    slot: "number",
    claimDate: "2024-06-01",
    passageDate: "2024-06-04",
  },
  {
    claim: "Unemployment rose by 2 per cent in Norway last year.",
    passage: "Unemployment rose by 2 percentage points in Norway last year.",
    relation: "differs",
    slot: "unit",
  },
  {
    claim: "Envoy Caroline Levitt confirmed the meeting in Vienna.",
    passage: "Envoy Karoline Leavitt confirmed the meeting in Vienna.",
    relation: "differs",
    slot: "name",
  },
  {
    claim: "The union will strike in the port of Rotterdam.",
    passage: "The union may strike in the port of Rotterdam.",
    relation: "differs",
    slot: "hedge",
  },
  {
    claim: "The archive holds 1,800 letters of the composer.",
    passage: "The archive holds 1,778 letters of the composer.",
    relation: "differs",
    slot: "number",
  },
  {
    claim: "Lindgren said that the tunnel would open in May.",
    passage: "Okafor said that the tunnel would open in May.",
    relation: "differs",
    slot: "attribution",
  },
  {
    claim: "Unemployment rose by 3 percent in Norvia.",
    passage: "Unemployment rose to 3 percent in Norvia.",
    relation: "differs",
    slot: "scope",
  },
  {
    claim: "Ada Lindgren defeated Ngozi Okafor in the final.",
    passage: "Ngozi Okafor defeated Ada Lindgren in the final.",
    relation: "differs",
    slot: "name",
  },
  {
    claim: "The rebels attacked the army in the valley.",
    passage: "The army attacked the rebels in the valley.",
    relation: "differs",
    slot: "scope",
  },
  {
    claim: "The flood killed 150 people in the valley.",
    passage: "The flood killed 120 people in the valley.",
    relation: "differs",
    slot: "number",
    claimDate: "2024-06-04",
    passageDate: "2024-06-01",
  },
];

/** What must not be called a conflict, though the values differ. */
export const innocent: readonly CompareCase[] = [
  {
    claim: "The bridge of Marlow opened in 1931.",
    passage: "The bridge of Marlow was finished in 1931.",
    relation: "related",
  },
  {
    claim: "33 hostages, including eight dead, were returned to the families.",
    passage: "59 hostages remain in the tunnels, 35 of whom are believed to be dead.",
    relation: "related",
  },
  {
    claim: "The company employs 400 people in Dublin.",
    passage: "The company opened 12 offices in Dublin.",
    relation: "related",
  },
  {
    claim: "The envoy met the foreign minister on 4 March 2025.",
    passage: "The envoy met the foreign minister in March 2025.",
    relation: "differs",
  },
  {
    claim: "The mayor said that the tunnel would open in May.",
    passage: "Engineers said that the tunnel would open in May.",
    relation: "differs",
  },
  {
    claim: "The museum showed 59 paintings.",
    passage: "The museum showed 22 portraits, 35 landscapes and 2 still lifes.",
    relation: "related",
  },
  {
    claim: "The talks were held in Wexcombe on Tuesday.",
    passage: "The talks were held in France on Tuesday.",
    relation: "related",
  },
  {
    claim: "The summit took place in Europe in May.",
    passage: "The summit took place in Vienna in May.",
    relation: "related",
  },
  {
    claim: "The talks took place in Doha.",
    passage: "A storm struck the coast of Chile.",
    relation: "related",
  },
  {
    claim: "The charity received 5 million dollars in 2021.",
    passage: "The charity received 7 million dollars in 2022.",
    relation: "related",
  },
  {
    claim: "Two ministers resigned after the vote.",
    passage: "Three days after the vote the parliament met again.",
    relation: "related",
  },
  {
    claim: "It was the first meeting of the two presidents since 1997.",
    passage: "The two presidents held a meeting in 1995.",
    relation: "related",
    claimDate: "2025-03-06",
    passageDate: "2015-01-01",
  },
  {
    claim: "The first phase of the strike lasted six weeks.",
    passage: "The second phase of the strike lasted three weeks.",
    relation: "related",
  },
  {
    claim: "The council did not approve the stadium.",
    passage: "The council rejected the stadium.",
    relation: "supports",
  },
  {
    claim: "The firm pays 300 euros a month to each worker.",
    passage: "The firm pays 3,600 euros a year to each worker.",
    relation: "differs",
  },
  {
    claim: "The film grossed more than $21.7 million in Norvia.",
    passage: "The film grossed $21.7 million in Norvia.",
    relation: "differs",
  },
  {
    claim: "The talks between the envoy and the rebels were held in Doha.",
    passage: "The talks concern the hostages who are held in Norvia.",
    relation: "related",
  },
  {
    claim: "The envoy has long abstained from contact with the rebels.",
    passage: "The envoy has no contact with the rebels.",
    relation: "supports",
  },
  {
    claim: "The talks began on 4 March 2025.",
    passage: "The talks began in early March 2025.",
    relation: "differs",
  },
  {
    claim: "The bridge is 120 metres long.",
    passage: "The bridge is 394 feet long.",
    relation: "supports",
  },
  {
    claim: "The army launched the talks with Norvia before 25 August.",
    passage: "The army launched the talks with Norvia on August 24.",
    relation: "supports",
  },
  {
    claim: "Officials avoided direct talks with the rebels.",
    passage: "Officials cut off direct talks with the rebels.",
    relation: "related",
  },
  {
    claim: "The port never failed to pay its workers.",
    passage: "The port paid its workers.",
    relation: "related",
  },
  {
    claim: "The port stopped exports of grain to Norvia.",
    passage: "The port exports grain to Norvia.",
    relation: "related",
  },
  {
    claim: "After 20 games, Okafor had scored 14 goals.",
    passage: "After 22 games, Okafor had scored 16 goals.",
    relation: "related",
  },
  {
    claim: "The band has released four live albums.",
    passage: "The band has released seven studio albums.",
    relation: "related",
  },
  {
    claim: "Okafor played for the Norvia Ravens.",
    passage: "Okafor has also played for the Lisbon Eagles.",
    relation: "related",
  },
  {
    claim: "By 22 March 2020 Norvia had more than 92 cases of the virus.",
    passage: "As of 21 March 2020, Norvia had 90 cases of the virus.",
    relation: "related",
  },
  {
    claim: "Ada Lindgren is 21 years old.",
    passage: "Ada Lindgren is a native of New Jersey.",
    relation: "related",
  },
  {
    claim: "Norvia held direct talks with the militia.",
    passage: "Norvia has kept away from direct communication with the militia since 1997.",
    relation: "related",
  },
];

/** What bears nothing out, though the words are the same. */
export const unborne: readonly Pick<CompareCase, "claim" | "passage">[] = [
  {
    claim: "The rebels attacked the army in the valley.",
    passage: "The army attacked the rebels in the valley.",
  },
  {
    claim: "The strike is the largest in the country's history.",
    passage: "The strike is the second largest in the country's history.",
  },
  {
    claim: "The minister denied that the mine was sold.",
    passage: "The mine was sold, the minister confirmed.",
  },
  { claim: "No envoy has met the rebels since 1997.", passage: "The envoy met the rebels in 2009." },
  {
    claim: "Lindgren said that the tunnel would open in May.",
    passage: "Okafor said that the tunnel would open in May.",
  },
];
