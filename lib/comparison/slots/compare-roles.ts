import type { Slot } from "@/lib/model";
import type { Link } from "../alignment/align";
import type { Pair } from "../alignment/pair";
import type { Prepared } from "../statement";
import { isFiniteVerb } from "../words/finite-verb";
import type { Word } from "../words/read-words";
import type { SlotFinding } from "./slot-finding";

/** Who does these with whom is the same either way round. */
const mutual = new Set(
  "meet marry fight face play join date resemble draw tie negotiate talk agree be have say differ".split(" "),
);
/** Words to either side of a verb among which its doer and its object are looked for. */
const REACH = 6;
const LONGEST_NAME = 4;
/** "Was defeated by" has its doer behind it. */
const passive = new Set("is are was were be been being by".split(" "));

interface Act {
  readonly doer: number;
  readonly verb: number;
  readonly object: number;
}

const isPassive = ({ words }: Prepared, verb: number): boolean =>
  words.slice(Math.max(0, verb - 2), verb).some(({ lower }) => passive.has(lower)) ||
  words.slice(verb + 1, verb + REACH).some(({ lower }) => lower === "by");

/** The nearest content word on a side of the verb that both texts have. */
function linkedBeside({ words }: Prepared, links: readonly (Link | undefined)[], verb: number, step: 1 | -1) {
  for (let distance = 1; distance <= REACH; distance += 1) {
    const position = verb + step * distance;
    const word = words[position];
    if (word === undefined || isFiniteVerb(words, position)) return undefined;
    if (word.wordKind === "content" && links[position]?.kind === "same") return position;
  }
  return undefined;
}

/** Who did what to whom, as far as the words beside a verb in the active tell; all three are in both texts. */
function actsOf(statement: Prepared, links: readonly (Link | undefined)[]): Act[] {
  return statement.content.flatMap((verb): Act[] => {
    const word = statement.words[verb];
    if (word === undefined || links[verb]?.kind !== "same" || mutual.has(word.lemma)) return [];
    if (!isFiniteVerb(statement.words, verb) || isPassive(statement, verb)) return [];
    const doer = linkedBeside(statement, links, verb, -1);
    const object = linkedBeside(statement, links, verb, 1);
    return doer === undefined || object === undefined ? [] : [{ doer, verb, object }];
  });
}

const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** One word, or two of one name. */
const areOneThing = ({ words }: Prepared, a: number, b: number): boolean => {
  const between = words.slice(Math.min(a, b), Math.max(a, b) + 1);
  return a === b || (between.length <= LONGEST_NAME && between.every(isCapitalised));
};

/** "The rebels attacked the army" beside "the army attacked the rebels": doer and object have changed places. */
export function compareRoles({ claim, passage, alignment }: Pair): SlotFinding[] {
  const acts = actsOf(passage, alignment.ofPassage);
  return actsOf(claim, alignment.ofClaim).flatMap(({ doer, verb, object }): SlotFinding[] => {
    const at = (position: number): number => alignment.ofClaim[position]?.passage ?? -1;
    const turned = acts.find(
      (act) =>
        act.verb === at(verb) &&
        areOneThing(passage, act.doer, at(object)) &&
        areOneThing(passage, act.object, at(doer)),
    );
    const [ours, theirs] = [claim.words[doer], passage.words[turned?.doer ?? -1]];
    if (ours === undefined || theirs === undefined) return [];
    const slot: Slot = isCapitalised(ours) && isCapitalised(theirs) ? "name" : "scope";
    return [{ slot, claim: ours, evidence: theirs, verdict: "differs", note: "roles-changed", affinity: 1 }];
  });
}
