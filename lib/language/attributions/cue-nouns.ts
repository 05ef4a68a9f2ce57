const forms = (lists: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const map = new Map<string, Set<string>>();
  for (const [links, nouns] of lists) {
    for (const noun of nouns.split(" ")) {
      const known = map.get(noun) ?? new Set<string>();
      for (const link of links.split(" ")) known.add(link);
      map.set(noun, known);
    }
  }
  return map;
};

/** Nouns of saying and thinking to the words that lead to their content: "claim that", "support for". */
export const cueNouns = forms([
  [
    "that",
    "claim claims belief view notion argument assertion assertions allegation allegations accusation accusations suggestion suggestions warning warnings fear fears concern concerns hope hopes speculation promise promises pledge pledges vow prediction predictions suspicion suspicions rumor rumors rumour rumours conclusion contention complaint complaints insistence conviction opinion theory impression understanding statement announcement assurance assurances acknowledgment acknowledgement admission expectation expectations consensus doubt doubts confidence recognition",
  ],
  [
    "to",
    "promise promises pledge pledges vow vows plan plans decision desire willingness unwillingness refusal intention threat threats offer proposal proposals call calls",
  ],
  [
    "for",
    "support call calls demand demands request requests preference push praise contempt disdain admiration respect plans hopes",
  ],
  ["to", "opposition objection objections resistance response reaction"],
  [
    "of",
    "criticism criticisms condemnation endorsement rejection denial description accusations allegations praise approval disapproval support fears assessment warnings",
  ],
  [
    "about",
    "concern concerns doubt doubts question questions comments remarks views fears worries statements complaints skepticism anxiety",
  ],
  ["on", "attack attacks views stance comments remarks position positions"],
]);

/** Links that hold only with an owner before the noun: "his plan to leave", but not "the plan to leave". */
export const linksNeedingOwner: ReadonlySet<string> = new Set(["to", "on", "about", "of", "for"]);
