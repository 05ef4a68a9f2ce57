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
} as const;

/**
 * Lemmas by frame. "say/said" gives an irregular past, a third part the participle; a "+" marks a doubled last
 * consonant.
 */
const verbs: readonly (readonly [number, string])[] = [
  [
    Frame.speech | Frame.object,
    "say/said add note write/wrote/written report announce declare claim state/stated explain argue confirm reveal insist acknowledge admit+ concede recall warn predict assert contend allege suggest observe mention repeat reiterate stress emphasize emphasise remark estimate conclude caution complain joke quip+ testify recount affirm maintain disclose signal hint imply proclaim opine retort clarify posit theorize counter respond reply lament boast brag+ tweet post blog+ shout yell scream exclaim whisper mutter chant sing/sang/sung chime muse speculate propose swear/swore/sworn confess summarize point_out relate read/read",
  ],
  [Frame.speech, "continue answer interject begin/began/begun go_on"],
  [Frame.speech | Frame.addressee | Frame.object, "tell/told ask inform assure remind notify advise promise"],
  [
    Frame.thought | Frame.object,
    "believe think/thought know/knew/known understand/understood feel/felt doubt hear/heard learn fear worry realize realise recognize recognise remember assume presume suspect guess imagine hope expect wonder see/saw/seen decide determine find/found show/showed/shown indicate demonstrate prove assess anticipate agree disagree discover forget/forgot/forgotten consider mean/meant ensure notice reason reckon envision envisage foresee/foresaw/foreseen",
  ],
  [
    Frame.infinitive | Frame.object | Frame.thought,
    "vow pledge promise plan want hope expect threaten intend seek/sought decline refuse offer agree wish decide demand request desire aim prefer+ resolve",
  ],
  [
    Frame.object,
    "criticize criticise denounce endorse support oppose back blast slam+ praise defend mock cite describe discuss question reject dismiss condemn attack applaud welcome deny rebuke refute dispute challenge address support advocate favor favour embrace champion tout outline detail highlight underscore underline disavow decry deplore ridicule slight invoke espouse promote urge quote release publish reject prefer+ lambast lambaste bash hail laud acknowledge express voice share assail chide scold hammer rip+ trash deride disparage insult blame credit cheer celebrate bemoan protest resist debate raise reference echo repudiate renounce recommend approve foreshadow compare liken characterize characterise portray depict label label+ name dub+ brand paint cast deem regard view treat call accuse charge fault urge pressure encourage invite order beg+ implore exhort instruct warn love hate admire respect fear consider list mention recall recount detail demand request propose pitch float hype slam+ skewer reassure thank congratulate apologize",
  ],
  [
    Frame.object | Frame.predication,
    "call accuse urge encourage invite order beg+ implore exhort instruct warn pressure blame ask advise characterize portray depict describe label dub+ brand consider deem view see regard credit praise criticize fault challenge compare",
  ],
];

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

/** Lower-case form of a cue verb to the bits of its frames. */
const bareForms = new Set<string>();

/** The bare forms among the cue verbs ("claim", "support"), most of which are nouns as well. */
export const bareCueVerbs: ReadonlySet<string> = bareForms;

export const cueVerbs: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  for (const [frames, lemmas] of verbs) {
    for (const lemma of lemmas.split(" ")) {
      if (lemma.includes("_")) continue;
      bareForms.add(inflect(lemma)[0] ?? lemma);
      for (const form of inflect(lemma)) map.set(form, (map.get(form) ?? 0) | frames);
    }
  }
  return map;
})();
