/** One expected attribution; `content` pieces are joined with " … ". */
export interface ExpectedAttribution {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly anonymous?: boolean;
  readonly via?: string;
}

export interface AttributionCase {
  readonly about: string;
  readonly text: string;
  readonly attributions: readonly ExpectedAttribution[];
}

export const indirectCases: readonly AttributionCase[] = [
  {
    about: "a that-clause",
    text: "The harbour master said that two ferries had collided.",
    attributions: [{ source: "The harbour master", cue: "said", content: "that two ferries had collided" }],
  },
  {
    about: "a clause without that",
    text: "Mayor Lena Ortiz said the bridge would open in May.",
    attributions: [{ source: "Mayor Lena Ortiz", cue: "said", content: "the bridge would open in May" }],
  },
  {
    about: "a day and a place between verb and clause",
    text: "The ministry said on Tuesday in a statement that exports had fallen.",
    attributions: [{ source: "The ministry", cue: "said", content: "that exports had fallen" }],
  },
  {
    about: "an apposition between subject and verb",
    text: "Jonas Weil, a retired pilot, said the runway was too short.",
    attributions: [
      { source: "Jonas Weil, a retired pilot,", cue: "said", content: "the runway was too short" },
    ],
  },
  {
    about: "a day between subject and verb",
    text: "Premier Ines Duarte on Friday announced that taxes would rise.",
    attributions: [{ source: "Premier Ines Duarte", cue: "announced", content: "that taxes would rise" }],
  },
  {
    about: "an adverb and an auxiliary in the verb group",
    text: "The company has repeatedly denied the allegations.",
    attributions: [{ source: "The company", cue: "has repeatedly denied", content: "the allegations" }],
  },
  {
    about: "someone addressed before the clause",
    text: "The coach told reporters that the keeper was injured.",
    attributions: [{ source: "The coach", cue: "told", content: "that the keeper was injured" }],
  },
  {
    about: "someone addressed before a clause without that",
    text: "Weil told the Harbour Gazette last week he would retire.",
    attributions: [{ source: "Weil", cue: "told", content: "he would retire", via: "the Harbour Gazette" }],
  },
  {
    about: "a clause before its speaker",
    text: "The dam is safe, the engineer said.",
    attributions: [{ source: "the engineer", cue: "said", content: "The dam is safe" }],
  },
  {
    about: "a clause before its inverted speaker",
    text: "The dam is safe, said Petra Holm, an engineer.",
    attributions: [{ source: "Petra Holm, an engineer", cue: "said", content: "The dam is safe" }],
  },
  {
    about: "a clause around its speaker",
    text: "The dam, the engineer said, has been safe for years.",
    attributions: [{ source: "the engineer", cue: "said", content: "The dam … has been safe for years" }],
  },
  {
    about: "a participle that shares the speaker",
    text: "Holm praised the crew, adding that the pumps had held.",
    attributions: [
      { source: "Holm", cue: "praised", content: "the crew" },
      { source: "Holm", cue: "adding", content: "that the pumps had held" },
    ],
  },
  {
    about: "a second speaker after but",
    text: "Holm said the dam was safe, but residents said it leaked.",
    attributions: [
      { source: "Holm", cue: "said", content: "the dam was safe" },
      { source: "residents", cue: "said", content: "it leaked" },
    ],
  },
  {
    about: "according to, behind",
    text: "Sales doubled last year, according to the shipping guild.",
    attributions: [{ source: "the shipping guild", cue: "according to", content: "Sales doubled last year" }],
  },
  {
    about: "according to, in front",
    text: "According to the shipping guild, sales doubled last year.",
    attributions: [{ source: "the shipping guild", cue: "According to", content: "sales doubled last year" }],
  },
  {
    about: "as a paper reported",
    text: "As the Harbour Gazette reported, the ferry sank at dawn.",
    attributions: [{ source: "the Harbour Gazette", cue: "reported", content: "the ferry sank at dawn" }],
  },
  {
    about: "a noun of saying with its owner",
    text: "Nobody believed the captain's claim that the radar had failed.",
    attributions: [
      { source: "Nobody", cue: "believed", content: "the captain's claim that the radar had failed" },
    ],
  },
  {
    about: "a noun of saying by itself",
    text: "The report repeated his claim that the radar had failed.",
    attributions: [{ source: "The report", cue: "repeated", content: "his claim that the radar had failed" }],
  },
  {
    about: "a plan",
    text: "The airline plans to close four routes.",
    attributions: [{ source: "The airline", cue: "plans", content: "to close four routes" }],
  },
  {
    about: "an expectation of nobody in particular",
    text: "The storm is expected to reach the coast by noon.",
    attributions: [{ source: "", cue: "is expected", content: "The storm … to reach the coast by noon" }],
  },
  {
    about: "an expectation with to be",
    text: "The pilot is believed to be alive.",
    attributions: [{ source: "", cue: "is believed", content: "The pilot … to be alive" }],
  },
  {
    about: "a report by a paper, in the passive",
    text: "The sale was first reported by the Harbour Gazette.",
    attributions: [{ source: "the Harbour Gazette", cue: "was first reported", content: "The sale" }],
  },
  {
    about: "what nobody in particular disclosed",
    text: "It has not been disclosed who bought the ship.",
    attributions: [{ source: "", cue: "has not been disclosed", content: "who bought the ship" }],
  },
  {
    about: "the passive of quoting",
    text: "The minister was quoted as saying that talks had failed.",
    attributions: [{ source: "The minister", cue: "was quoted as saying", content: "that talks had failed" }],
  },
];

export const quotedCases: readonly AttributionCase[] = [
  {
    about: "a quotation before its speaker",
    text: "“We lost the mast,” Holm said.",
    attributions: [{ source: "Holm", cue: "said", content: "“We lost the mast,”" }],
  },
  {
    about: "a quotation after its speaker",
    text: 'Holm said: "We lost the mast."',
    attributions: [{ source: "Holm", cue: "said", content: '"We lost the mast."' }],
  },
  {
    about: "an interrupted quotation",
    text: "“We lost the mast,” Holm said, “and then the rudder.”",
    attributions: [{ source: "Holm", cue: "said", content: "“We lost the mast,” … “and then the rudder.”" }],
  },
  {
    about: "a quotation that goes on in the next sentences",
    text: "“We lost the mast,” Holm told the crowd. “Then we lost the rudder. It was dark.”",
    attributions: [
      {
        source: "Holm",
        cue: "told",
        content: "“We lost the mast,” … “Then we lost the rudder. It was dark.”",
      },
    ],
  },
  {
    about: "a question before its speaker",
    text: "“Where is the mast?” Holm asked.",
    attributions: [{ source: "Holm", cue: "asked", content: "“Where is the mast?”" }],
  },
  {
    about: "an inverted speaker with apposition",
    text: "“We lost the mast,” said Petra Holm, who sails for Norway.",
    attributions: [
      { source: "Petra Holm, who sails for Norway", cue: "said", content: "“We lost the mast,”" },
    ],
  },
  {
    about: "a quoted part of a clause",
    text: "Holm said the crew had been “lucky beyond words” that night.",
    attributions: [
      { source: "Holm", cue: "said", content: "the crew had been “lucky beyond words” that night" },
    ],
  },
  {
    about: "typewriter quotation marks",
    text: "''We lost the mast,'' Holm said.",
    attributions: [{ source: "Holm", cue: "said", content: "''We lost the mast,''" }],
  },
];

export const chainCases: readonly AttributionCase[] = [
  {
    about: "unnamed sources",
    text: "Two officials said the vote had been put off.",
    attributions: [
      { source: "Two officials", cue: "said", content: "the vote had been put off", anonymous: true },
    ],
  },
  {
    about: "unnamed sources through an outlet they told",
    text: "Two officials told Reuters that the vote had been put off.",
    attributions: [
      {
        source: "Two officials",
        cue: "told",
        content: "that the vote had been put off",
        anonymous: true,
        via: "Reuters",
      },
    ],
  },
  {
    about: "an outlet that cites unnamed sources between commas",
    text: "Axios, citing two officials, reported that the vote had been put off.",
    attributions: [
      {
        source: "two officials",
        cue: "reported",
        content: "that the vote had been put off",
        anonymous: true,
        via: "Axios",
      },
    ],
  },
  {
    about: "an outlet that cites unnamed sources at the end",
    text: "The vote had been put off, Axios reported, citing two officials.",
    attributions: [
      {
        source: "two officials",
        cue: "reported",
        content: "The vote had been put off",
        anonymous: true,
        via: "Axios",
      },
    ],
  },
  {
    about: "a named official",
    text: "Defence official Carla Nunes said the vote had been put off.",
    attributions: [
      { source: "Defence official Carla Nunes", cue: "said", content: "the vote had been put off" },
    ],
  },
];

/** Texts that attribute nothing. */
export const negativeCases: readonly string[] = [
  "The ferry left the harbour at noon.",
  "His claims were never tested in court.",
  "The proposed bridge is 300 metres long.",
  "She sings in the choir of the old church.",
  "The report is 90 pages long.",
  "That said, the harbour stayed open.",
  "The swing states vote in November.",
  "He ran “The Blue Door”, a small theatre.",
  "The support of the beam broke.",
  "In all, 40 boats took part.",
  "The show was a success.",
  "Prices rose by 4 percent in March.",
  "A fire broke out in the old mill.",
  "The state of the road is poor.",
  "Two hundred people lost their homes.",
  "The team won the cup for the third time.",
  "Its points are sharp.",
  "The train to Oslo was late.",
  "Rain fell all day and the river rose.",
  "The plan has four parts.",
  "One of the wider aims reached in May was a lower toll.",
];
