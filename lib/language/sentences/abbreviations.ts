const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Written before a name: a full stop after them never ends a sentence. Lower case, without the stop. */
export const TITLES = words(
  "mr mrs ms mx dr drs prof gen sen rep gov pres sec rev hon fr capt cmdr lt col maj sgt cpl pvt adm brig cdr supt insp det amb st ste mt ft messrs mme mlle revd mons dep del pfc spc p.s ps e.g i.e cf",
);

/** Followed by a number or a reference: never the end before a digit. */
export const BEFORE_NUMBERS = words(
  "no nos nr nrs p pp fig figs vol vols art ch chap par eq ed pt op ver tel ext n° № approx ca c",
);

/** May end a sentence or stand inside one; the next word decides. */
export const OTHERS = words(
  "co corp inc ltd plc llc bros jr sr esq etc vs v al dept univ assn ass'n intl est govt mfg viz resp incl excl max min avg " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta man sask " +
    "ave blvd rd hwy ln sq bldg apt jct " +
    "ph.d m.d b.a m.a b.sc m.sc d.c u.s u.k u.n e.u u.s.a a.m p.m a.d b.c a.k.a",
);

/** Of the words that may end a sentence, those after which a title begins no new one: "at 5 a.m. Mr. Smith went". */
export const CLOCK_HALVES = words("a.m p.m");

/**
 * Words that open a sentence far more often than they go on after an abbreviation in mid-sentence
 * ("She flew to the U.S. Her brother stayed." against "the U.S. Government").
 */
export const SENTENCE_OPENERS = words(
  "the a an this that these those it its he she they we i you his her their our my your there here " +
    "how what when where why who which whose is are was were do does did has have had can could will would should " +
    "in on at by for from with without to of as if so but and or yet nor not no yes however although though while since after before because during until despite " +
    "then now today yesterday meanwhile moreover also still some many most all each every both another other such one two three more several " +
    "mr mrs ms dr please let let's thanks thank it's he's she's they're we're i'm i've i'll don't that's there's what's you'll you're",
);
