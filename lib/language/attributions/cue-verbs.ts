/** What may follow a cue verb as its content. */
export const Frame = {
  /** Speech proper: a quote or a clause with or without "that"; may follow or interrupt what is said. */
  speech: 1,
  /** Thought and knowledge: a clause, an embedded question; seldom a quote. */
  thought: 2,
  /** "to" with an infinitive: plans, promises, refusals. */
  infinitive: 4,
  /** A noun phrase: "denied the report", "backs the plan". */
  object: 8,
  /** Someone addressed, and then the content: "told reporters that". */
  addressee: 16,
  /** Content is the object together with what is asked or said of it: "urged Congress to act", "called him a liar". */
  predication: 32,
  /** Speech only beside a quotation: "began", "continued", "cried". */
  quoteOnly: 64,
  /** How a thing looks to an unnamed beholder, with the subject as part of the content: "seems to". */
  appearance: 128,
} as const;

/**
 * Lemmas by frame. "say/said" gives an irregular past, a third part the participle; a "+" marks a doubled last
 * consonant.
 */
const verbs: readonly (readonly [number, string])[] = [
  [
    Frame.speech | Frame.object,
    "say/said note write/wrote/written report announce declare claim explain argue confirm reveal insist acknowledge admit+ concede recall warn predict assert contend allege suggest mention repeat reiterate stress emphasize emphasise remark estimate conclude caution complain recount affirm maintain disclose signal+ hint imply proclaim lament boast brag+ tweet retweet blog+ shout yell exclaim whisper mutter chant propose swear/swore/sworn confess divulge attest avow profess stipulate specify verify certify corroborate illustrate insinuate underline clarify decree rule leak relate state declare thunder joke",
  ],
  [
    Frame.speech,
    "add observe opine retort clarify posit theorize counter respond reply quip+ testify muse speculate conclude vow promise",
  ],
  [
    Frame.quoteOnly,
    "gripe grumble grouse moan vent fume rage rant gloat marvel enthuse rave murmur mumble blurt intone chuckle sigh sob bark roar bellow holler growl snap+ scoff sneer plead pray preach mock tease urge confide fire shoot/shot post read/read sing/sang/sung chime continue answer interject begin/began/begun scream cry laugh shrug+ go/went/gone ask open start finish jump chant",
  ],
  [Frame.appearance, "seem appear"],
  [Frame.speech | Frame.addressee | Frame.object, "tell/told ask inform assure remind notify advise"],
  [
    Frame.thought | Frame.object,
    "believe think/thought understand/understood doubt fear worry assume presume suspect imagine hope expect wonder indicate demonstrate anticipate foresee/foresaw/foreseen envision envisage want suppose surmise infer+ conjecture fancy dread regret bet/bet forecast/forecast project foretell/foretold presuppose mull ponder contemplate",
  ],
  [
    Frame.thought,
    "know/knew/known feel/felt hear/heard learn realize realise recognize recognise remember guess see/saw/seen decide determine find/found show/showed/shown prove assess agree disagree discover forget/forgot/forgotten consider notice reckon calculate gauge concur+ trust deduce demand recommend request",
  ],
  [
    Frame.infinitive | Frame.object,
    "vow pledge plan hope threaten intend seek/sought decline refuse offer agree wish decide demand request desire aim prefer+ resolve promise",
  ],
  [
    Frame.object,
    "criticize criticise denounce endorse support oppose back blast slam+ praise defend mock cite describe discuss question reject dismiss condemn attack applaud welcome deny rebuke refute dispute challenge advocate favor favour embrace champion tout outline detail highlight underscore underline disavow decry deplore ridicule invoke espouse promote quote lambast lambaste bash hail laud express voice assail chide scold hammer rip+ trash deride disparage insult blame credit celebrate bemoan protest resist debate reference echo repudiate renounce recommend approve foreshadow liken label+ name dub+ brand paint deem regard accuse charge fault thank congratulate love hate admire respect list pitch float hype skewer show/showed/shown propose mention commend compliment salute honor extol+ trumpet herald vilify demonize malign smear taunt needle jeer boo heckle scorn spurn snub+ rebuff veto authorize sanction ratify resent relish cherish prize covet downplay minimize overstate exaggerate distort misrepresent chronicle narrate elaborate broadcast/broadcast air unveil convey communicate vindicate crave savor forbid/forbade/forbidden prohibit eschew convince persuade disapprove recite rehash trace contrast explain threaten",
  ],
  [
    Frame.object | Frame.predication,
    "call accuse urge encourage invite order beg+ implore exhort instruct warn pressure blame ask advise characterize portray depict describe label+ dub+ brand consider deem view regard credit praise criticize fault challenge compare",
  ],
];

/** Participles that "as saying" follows: "was quoted as saying". */
export const quotedAs: ReadonlySet<string> = new Set(["quoted", "cited", "heard", "recorded"]);

const vowelEnd = /[aeiou]$/;

function inflect(entry: string): string[] {
  const [rawLemma = "", past, participle] = entry.split("/");
  const doubled = rawLemma.endsWith("+");
  const lemma = (doubled ? rawLemma.slice(0, -1) : rawLemma).replace("_", " ");
  const stem = doubled ? lemma + (lemma.at(-1) ?? "") : lemma;
  const mute = lemma.endsWith("e") && !/(?:ee|oe|ye)$/.test(lemma);
  const toY = lemma.endsWith("y") && !vowelEnd.test(lemma.slice(0, -1));
  const third = toY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const regular = mute ? `${lemma}d` : toY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const ing = mute ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
  return [lemma, third, past ?? regular, participle ?? past ?? regular, ing];
}

/** Lemmas that are nouns as often as verbs in their bare and "-s" forms. */
const nounLikeLemmas =
  "claim report note support attack debate challenge question demand request promise pledge vow plan hope wish fear doubt view show point post tweet remark comment praise blame credit fault charge list pitch protest estimate signal quote label brand order state reference project quip joke boast lament shout yell scream cry laugh chant address focus love hate desire aim offer guess reason dispute favor appeal answer counter call push vote talk campaign touch welcome respect back voice name cast worry complaint look project release press respect resolve advocate champion rule leak project forecast signal honor salute air trace contrast regret bet snub rage rant gripe needle taunt prize trust concern caution warning";

const inflectionsOf = (lemma: string): string[] => inflect(lemma).slice(0, 2);

/** Forms that may as well be nouns: the bare ones and the "-s" ones. */
export const nounLikeVerbs: ReadonlyMap<string, "bare" | "third-person"> = new Map(
  nounLikeLemmas.split(" ").flatMap((lemma) => {
    const [bare = lemma, third = lemma] = inflectionsOf(lemma);
    return [
      [bare, "bare"],
      [third, "third-person"],
    ] as const;
  }),
);

/** Lower-case form of a cue verb to the bits of its frames. */
export const cueVerbs: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  for (const [frames, lemmas] of verbs) {
    for (const lemma of lemmas.split(" ")) {
      if (lemma.includes("_")) continue;
      for (const form of inflect(lemma)) map.set(form, (map.get(form) ?? 0) | frames);
    }
  }
  return map;
})();
