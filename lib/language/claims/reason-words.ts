const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Number words that count something; "one" and "several" seldom do. */
export const COUNTS: ReadonlySet<string> = wordsOf(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter percent twice double triple",
);

export const MONTHS: ReadonlySet<string> = wordsOf(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec",
);

export const DAYS: ReadonlySet<string> = wordsOf(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow ago",
);

/** With one of `SPANS` right after it, a word that tells when. */
export const POINTERS: ReadonlySet<string> = wordsOf("last next this past previous");
export const SPANS: ReadonlySet<string> = wordsOf(
  "year years month months week weeks decade century spring summer fall autumn winter quarter night season",
);

/** Written after the hour. */
export const HOURS: ReadonlySet<string> = wordsOf("am pm a.m. p.m.");

export const EXTREMES: ReadonlySet<string> = wordsOf(
  "first record only never largest biggest smallest highest lowest oldest youngest worst best greatest fastest longest shortest strongest deadliest hottest coldest busiest richest unprecedented earliest latest fewest record-breaking all-time",
);

/** With "the" before it. */
export const MOST = "most";

export const COMPARING: ReadonlySet<string> = wordsOf(
  "compared versus unlike whereas double doubled doubles twice triple tripled halved outpaced exceeded exceeds surpassed rivals similar comparable rose rises risen grew fell dropped declined surged jumped gained increased decreased",
);

/** Before "than" and a number these make a bound: "more than 30". */
export const BOUNDING: ReadonlySet<string> = wordsOf("more less fewer rather other");

export const CAUSING: ReadonlySet<string> = wordsOf(
  "because cause caused causes causing due led leads leading result results resulted resulting triggered triggers prompted prompts linked tied contributes contributed prevents prevented reduces reduced raises blamed affects affected effect effects thanks fueled fuelled sparked forced driven drove responsible consequence",
);

/** Beside the verbs of reporting. */
export const ASCRIBING: ReadonlySet<string> = wordsOf(
  "allegedly reportedly suggested suggest suggests discovered discovers believes believed considered promised promises declared insists insisted ruled decided concluded conclude tweeted posted rumored rumoured sources source",
);

export const BECOMING: ReadonlySet<string> = wordsOf(
  "is was are were become became becomes named appointed elected",
);

/** As near after one of `BECOMING` as in "was the oldest member". */
export const ROLES: ReadonlySet<string> = wordsOf(
  "owner founder co-founder chief president vice-president chairman chairwoman director minister secretary governor mayor senator congressman member leader head ceo author captain coach manager spokesman spokeswoman husband wife son daughter brother sister father mother king queen judge commander capital subsidiary successor maker lawyer editor professor species official referee",
);

export const LASTING: ReadonlySet<string> = wordsOf(
  "is are has have remains remain contains contain includes include owns own holds hold serves serve lives live belongs faces face costs cost",
);

/** Past forms that tell of no deed. */
export const STATIC_PAST: ReadonlySet<string> = wordsOf(
  "was were had did said told found let put set read cut hit based called named known used led",
);
