import type { Slot } from "@/lib/model";
import type { Link } from "../alignment/align";
import type { Pair } from "../alignment/pair";
import type { Prepared } from "../statement";
import { isFiniteVerb } from "../words/finite-verb";
import type { Word } from "../words/read-words";
import type { SlotFinding } from "./slot-finding";

/** Who does these with whom is the same either way round. */
const mutual = new Set(
  "meet marry fight face play join date resemble draw tie negotiate talk agree sign be have say differ".split(
    " ",
  ),
);
/** Words to either side of a verb among which its doer and its object are looked for. */
const REACH = 10;
const LONGEST_NAME = 4;
const degrees = new Set("more less fewer".split(" "));
/** "Was defeated by" has its doer behind it. */
const passive = new Set("is are was were be been being by".split(" "));

interface Act {
  readonly doer: number;
  readonly verb: number;
  /** What it is done to, with or for: "sold the crane to the town" has two. */
  readonly objects: readonly number[];
}

const isPassive = ({ words }: Prepared, verb: number): boolean =>
  words.slice(Math.max(0, verb - 2), verb).some(({ lower }) => passive.has(lower)) ||
  words.slice(verb + 1, verb + REACH).some(({ lower }) => lower === "by");

/** Content words on a side of a place that both texts have, up to the next verb, the nearest first. */
function linkedBeside(
  { words }: Prepared,
  links: readonly (Link | undefined)[],
  place: number,
  step: 1 | -1,
): readonly number[] {
  const found: number[] = [];
  for (let distance = 1; distance <= REACH; distance += 1) {
    const position = place + step * distance;
    const word = words[position];
    if (word === undefined || isFiniteVerb(words, position)) break;
    if (word.wordKind === "content" && links[position]?.kind === "same") found.push(position);
  }
  return found;
}

/** Who did what to whom, as far as the words beside a verb in the active tell; all are in both texts. */
function deedsOf(statement: Prepared, links: readonly (Link | undefined)[]): Act[] {
  return statement.content.flatMap((verb): Act[] => {
    const word = statement.words[verb];
    const kind = links[verb]?.kind;
    if (word === undefined || (kind !== "same" && kind !== "synonym") || mutual.has(word.lemma)) return [];
    if (!isFiniteVerb(statement.words, verb) || isPassive(statement, verb)) return [];
    const [doer] = linkedBeside(statement, links, verb, -1);
    return doer === undefined ? [] : [{ doer, verb, objects: linkedBeside(statement, links, verb, 1) }];
  });
}

const isComparative = ({ words }: Prepared, position: number): boolean =>
  words[position]?.lower.endsWith("er") === true || degrees.has(words[position - 1]?.lower ?? "");

/**
 * "Larger than", "faster in Spain than": what is compared stands between the quality and "than" or is the subject, what
 * it is compared with stands behind.
 */
function comparisonsOf(statement: Prepared, links: readonly (Link | undefined)[]): Act[] {
  const { words } = statement;
  return (statement.positionsOf.get("than") ?? []).flatMap((than): Act[] => {
    if (words[than + 1]?.wordKind === "number") return []; // "more than ten" compares with no other thing
    const before = linkedBeside(statement, links, than, -1);
    const quality = before.find((position) => isComparative(statement, position));
    const verb = words.findLastIndex((_, position) => position < than && isFiniteVerb(words, position));
    if (quality === undefined || verb < 0) return [];
    const [between] = before.filter((position) => position > quality);
    const doer = between ?? linkedBeside(statement, links, verb, -1)[0];
    if (doer === undefined) return [];
    return [{ doer, verb: quality, objects: linkedBeside(statement, links, than, 1) }];
  });
}

const actsOf = (statement: Prepared, links: readonly (Link | undefined)[]): readonly Act[] => [
  ...deedsOf(statement, links),
  ...comparisonsOf(statement, links),
];

const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** One word, or two of one name. */
const areOneThing = ({ words }: Prepared, a: number, b: number): boolean => {
  const between = words.slice(Math.min(a, b), Math.max(a, b) + 1);
  return a === b || (between.length <= LONGEST_NAME && between.every(isCapitalised));
};

/** "The rebels attacked the army" beside "the army attacked the rebels": doer and object have changed places. */
export function compareRoles({ claim, passage, alignment }: Pair): SlotFinding[] {
  const acts = actsOf(passage, alignment.ofPassage);
  return actsOf(claim, alignment.ofClaim).flatMap(({ doer, verb, objects }): SlotFinding[] => {
    const at = (position: number): number => alignment.ofClaim[position]?.passage ?? -1;
    const turned = acts.find(
      (act) =>
        act.verb === at(verb) &&
        objects.some((object) => areOneThing(passage, act.doer, at(object))) &&
        act.objects.some((object) => areOneThing(passage, object, at(doer))),
    );
    const [ours, theirs] = [claim.words[doer], passage.words[turned?.doer ?? -1]];
    if (ours === undefined || theirs === undefined) return [];
    const slot: Slot = isCapitalised(ours) && isCapitalised(theirs) ? "name" : "scope";
    return [{ slot, claim: ours, evidence: theirs, verdict: "differs", note: "roles-changed", affinity: 1 }];
  });
}
