/**
 * The closed classes of English and a few open ones that carry the grammar of a claim, lower case; the first
 * class that lists a word wins. Pairs of neighbouring tags let the scorer see "they VERBED NUMBER" in any words.
 */
export const WORD_TAGS = {
  speaker: "i me my mine myself",
  speakers: "we us our ours ourselves",
  hearer: "you your yours yourself",
  person: "he she him her his hers himself herself",
  persons: "they them their theirs themselves",
  thing: "it its itself",
  pointer: "this that these those",
  definite: "the",
  indefinite: "a an",
  scope: "every each all any some no another both either neither such",
  amount: "many much more most few fewer less several lot lots",
  preposition:
    "of in on at by for from with about into over after before under between through during without within against among toward towards upon across behind beyond along around near since until like than as",
  to: "to",
  modal: "would should could might may can must shall ought",
  will: "will won't",
  be: "am be been being",
  is: "is are",
  was: "was were",
  have: "has have having",
  had: "had",
  do: "do does doing",
  did: "did",
  not: "not no never nor cannot don't doesn't isn't aren't can't shouldn't wouldn't couldn't",
  notPast: "didn't wasn't weren't hadn't hasn't haven't",
  and: "and or but so yet",
  subordinator: "because if when while although though whether unless once",
  question: "who which what how why where whom whose",
  going: "going gonna",
  want: "want wants need needs hope try wish intend plan",
  think: "think believe know feel guess mean suppose understand see hear agree",
  say: "say says tell tells talk talking saying telling ask asked call calls",
  said: "said told called talked announced reported claimed testified added wrote",
  number:
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen half third thirds quarter percent percentage cents dollars",
  time: "year years month months week weeks day days decade decades century ago today yesterday tonight last january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday",
  verbed:
    "went came took gave got made found left kept held led met paid sent spent lost won built bought brought caught chose cut drew drove fell flew fought became began broke grew heard hit hurt let put ran read rose saw sold set shot showed shut sat spoke stood stole struck taught thought threw woke wore felt knew understood",
  compared:
    "better worse higher lower bigger larger smaller greater stronger weaker faster cheaper double twice",
  extreme: "first only largest biggest highest lowest worst best greatest record ever longest",
  judged:
    "good great bad terrible wonderful important right wrong strong proud tough hard sure clear true false fair serious ridiculous horrible tremendous beautiful",
  people:
    "people americans men women children kids families workers family man woman folks voters citizens seniors students teachers veterans immigrants",
  public:
    "government congress senate house president governor senator administration court law bill tax taxes budget deficit debt security medicare medicaid health care insurance energy oil jobs economy war military troops nuclear weapons trade schools education police crime programs program policy federal state",
} as const;

export type ListedTag = keyof typeof WORD_TAGS;
