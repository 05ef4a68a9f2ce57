import { isGlued, type KnownWord } from "../text/known-word";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "people person|men man|women woman|children child|lives life|wives wife|knives knife|feet foot|teeth tooth|mice mouse|policemen policeman|policewomen policewoman|servicemen serviceman|servicewomen servicewoman|spokesmen spokesman|gunmen gunman|lawmen lawman|fishermen fisherman|businessmen businessman|congressmen congressman|firemen fireman|freshmen freshman|clergymen clergyman|crewmen crewman|civilians civilian|buses bus|viruses virus|campuses campus|crises crisis|analyses analysis|bases base|houses house|cases case|purchases purchase|nurses nurse|horses horse|races race|losses loss|series series|species species|aircraft aircraft|troops troop|police police|personnel personnel|staff staff|cattle cattle|sheep sheep|fish fish|deer deer|spacecraft spacecraft|headquarters headquarters|dead dead|deceased deceased|wounded wounded|injured injured|missing missing|others other|percent percent|shoes shoe|heroes hero|potatoes potato|tomatoes tomato|vetoes veto|movies movie|cookies cookie|ties tie|zombies zombie|hostages hostage|votes vote|media medium|criteria criterion|phenomena phenomenon|thieves thief|halves half|leaves leaf|wolves wolf|shelves shelf|selves self|alumni alumnus|fungi fungus|nuclei nucleus|refugees refugee|employees employee"
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Words that never stand inside "33 … hostages"; the noun group ends before them. */
const STOPS = set(
  "the a an this that these those its his her their our my your of in on at by for from with without to into onto over under after before during since until as than and or but nor if when while where which who whom whose what how " +
    "is are was were be been being am do does did has have had having can could will would shall should may might must not no " +
    "it he she they we you i him them us me there here then now so also said says say according including killed died left about among between against through because though although per each every",
);

/** What a number may count without a noun: "eight dead", "three missing". */
const STATES = set(
  "dead deceased wounded injured missing killed hurt alive homeless displaced hospitalized hospitalised arrested detained",
);

/** Ends in "s" without being a plural noun. */
const NOT_PLURAL = set(
  "this his its is was has as us yes various serious famous religious previous dangerous numerous dangerous enormous anonymous us's plus minus less unless across perhaps always besides overseas abroad indoors outdoors upstairs downstairs nowadays towards afterwards sometimes thus gas news politics economics physics mathematics ethics analysis crisis basis virus bus status campus focus bonus census surplus class press loss boss business congress process success access address progress princess witness illness fitness wilderness illness harness ss",
);

const MAX_WORDS_TO_HEAD = 5;

/** The singular of an English noun in lower case, by rule: "cities" to "city", "people" to "person". */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.length < 4 || !noun.endsWith("s") || noun.endsWith("ss") || NOT_PLURAL.has(noun)) return noun;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

const isPlural = (lower: string): boolean =>
  IRREGULAR.has(lower) ||
  (lower.length > 3 &&
    lower.endsWith("s") &&
    !lower.endsWith("ss") &&
    !lower.endsWith("ous") &&
    !NOT_PLURAL.has(lower));

/**
 * The head of what a number at tokens `[…, next)` counts, lower case and singular: the first plural noun of the
 * words that follow, looking over "of the"; `undefined` when none follows. `value` 1 takes a singular noun.
 */
export function countedNoun(tokens: readonly KnownWord[], next: number, value: number): string | undefined {
  const isJoined = tokens[next]?.text === "-" && isGlued(tokens, next + 1);
  if (isJoined) return joinedNoun(tokens[next + 1]);
  const isOf = tokens[next]?.lower === "of";
  const first = isOf ? afterDeterminer(tokens, next + 1) : next;
  let last: KnownWord | undefined;
  let index = first;
  for (; index < first + MAX_WORDS_TO_HEAD; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === "-" && index > first) continue;
    // "900 COVID-19 cases"
    if (token.kind === "number" && tokens[index - 1]?.text === "-" && index > first + 1) continue;
    if (token.kind !== "word" || token.lower === "'s" || token.lower === "’s") break;
    if (index === first && STATES.has(token.lower) && !isPlural(tokens[index + 1]?.lower ?? ""))
      return token.lower;
    if (STOPS.has(token.lower)) break;
    if (isPlural(token.lower)) {
      // The head of "two sports officials" is the last plural of the group.
      const following = tokens[index + 1];
      if (following?.kind === "word" && isPlural(following.lower) && !STOPS.has(following.lower)) continue;
      return singularOf(token.lower);
    }
    last = token;
  }
  if (value !== 1 || isOf || last === undefined || last.lower.endsWith("ed")) return undefined;
  // "one senior official said" ends before a verb; before a comma only a short group is surely a noun's.
  const isClosed = tokens[index]?.kind === "word" || index - first <= SURE_GROUP;
  return isClosed ? last.lower : undefined;
}

const SURE_GROUP = 2;

const afterDeterminer = (tokens: readonly KnownWord[], at: number): number => {
  const lower = tokens[at]?.lower ?? "";
  return STOPS.has(lower) && lower !== "them" && lower !== "us" ? at + 1 : at;
};

const NO_NOUNS = set("strong odd plus fold something ish way day");

/** "a three-judge panel", "12-nation talks": the noun that a hyphen joins to its number. */
const joinedNoun = (token: KnownWord | undefined): string | undefined =>
  token?.kind === "word" && !STOPS.has(token.lower) && !NO_NOUNS.has(token.lower)
    ? singularOf(token.lower)
    : undefined;
