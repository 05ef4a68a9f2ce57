import type { Link } from "../alignment/align";
import type { Pair } from "../alignment/pair";
import { linkStrength } from "../alignment/relate-words";
import type { Prepared } from "../statement";
import type { SlotFinding } from "./slot-finding";

/** One thing can be done only one of both ways; what is done for something is not done against it. */
const opposites: readonly (readonly [string, string])[] = [
  ["for", "against"],
  ["to", "from"],
  ["into", "from"],
  ["before", "after"],
  ["above", "below"],
];
/** "Argued against the plan" is what "argued for the plan" excludes; whoever goes "to" a place may come "from" it, too. */
const excluding = new Set(["for", "against"]);

const areOpposite = (a: string, b: string): boolean =>
  opposites.some(([one, other]) => (a === one && b === other) || (a === other && b === one));

/** Words among which stands what a preposition is said of, and what it leads to. */
const REACH = 3;
const LEAST_STRENGTH = 0.8;
/** Both words that a preposition joins are answered: what it says of them is comparable. */
const AFFINITY = 0.8;

interface Direction {
  readonly preposition: number;
  /** What may go this way: "flew from Oslo to Lorne" says "to" of the flight, next to which stands Oslo. */
  readonly heads: readonly number[];
  readonly object: number;
}

const isTight = (link: Link | undefined): boolean =>
  link !== undefined && linkStrength[link.kind] >= LEAST_STRENGTH;

/** The prepositions of a text that join two words which the other text has as well. */
function directionsOf({ words }: Prepared, links: readonly (Link | undefined)[]): Direction[] {
  const steps = Array.from({ length: REACH }, (_, step) => step + 1);
  const isTelling = (place: number): boolean => words[place]?.wordKind === "content";
  return words.flatMap(({ lower }, preposition): Direction[] => {
    if (!opposites.some((pair) => pair.includes(lower))) return [];
    const heads = steps
      .map((step) => preposition - step)
      .filter((place) => isTelling(place) && isTight(links[place]));
    const object = steps.map((step) => preposition + step).find(isTelling);
    return object !== undefined && isTight(links[object]) ? [{ preposition, heads, object }] : [];
  });
}

/** "Voted for the bridge" beside "voted against the bridge", "from Oslo to Lorne" beside "from Lorne to Oslo". */
export function compareDirections({ claim, passage, alignment }: Pair): SlotFinding[] {
  const theirs = directionsOf(passage, alignment.ofPassage);
  return directionsOf(claim, alignment.ofClaim).flatMap(({ preposition, heads, object }): SlotFinding[] => {
    const ours = claim.words[preposition];
    const there = (place: number): number => alignment.ofClaim[place]?.passage ?? -1;
    const other = theirs.find(
      (each) =>
        heads.some((head) => each.heads.includes(there(head))) &&
        each.object === there(object) &&
        areOpposite(ours?.lower ?? "", passage.words[each.preposition]?.lower ?? ""),
    );
    const evidence = passage.words[other?.preposition ?? -1];
    if (ours === undefined || evidence === undefined) return [];
    const excludes = excluding.has(ours.lower);
    return [
      {
        slot: excludes ? "negation" : "scope",
        claim: ours,
        evidence,
        verdict: excludes ? "conflicts" : "differs",
        note: "opposite-directions",
        affinity: AFFINITY,
      },
    ];
  });
}
