/** Verbs that take their content behind a preposition: lemma forms, then the prepositions that belong to the cue. */
const pairs =
  "call calls called calling:for on upon|refer refers referred referring:to|speak speaks spoke spoken speaking:about of against|talk talks talked talking:about of|point points pointed pointing:to|complain complains complained complaining:about of|warn warns warned warning:of against about|apologize apologizes apologized apologizing:for|respond responds responded responding:to|reply replied:to|agree agrees agreed agreeing:with on to|disagree disagrees disagreed:with|object objects objected objecting:to|allude alludes alluded alluding:to|hint hints hinted hinting:at|worry worries worried worrying:about|comment commented commenting:on|insist insists insisted insisting:on|elaborate elaborated:on|push pushes pushed pushing:for back|argue argues argued arguing:for against|vote votes voted voting:for against|campaign campaigned campaigning:for against|advocate advocates advocated advocating:for|boast boasts boasted boasting:of about|brag bragged bragging:about|dream dreams dreamed:of|think thinks thought thinking:of about|focus focuses focused focusing:on|appeal appeals appealed appealing:to for|testify testified testifying:about|write writes wrote written writing:about of|ask asks asked asking:for about|learn learned learning:of about|know knows knew:about of|hear heard hears:about of|approve approves approved:of|dispose disapprove disapproved disapproves:of|look looks looked looking:forward|long longs longed:for|believe believes believed believing:in|care cares cared:about|lash lashed lashes lashing:out|rail railed rails railing:against|protest protested protesting:against|fret frets fretted:about over|joke jokes joked joking:about|touch touched touches:on|expand expanded:on|dwell dwelled:on|react reacted reacts reacting:to|inquire inquired:about|account accounts:for|accuse:of";

/** Lower-case verb form to its prepositions. */
export const cuePrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  pairs.split("|").flatMap((pair) => {
    const [verbs = "", prepositions = ""] = pair.split(":");
    const accepted = new Set(prepositions.split(" "));
    return verbs.split(" ").map((verb): [string, ReadonlySet<string>] => [verb, accepted]);
  }),
);
