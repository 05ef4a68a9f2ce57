import { relatePlaces } from "@/lib/language";
import type { Name, Slot } from "@/lib/model";
import type { Pair } from "../alignment/pair";
import type { Prepared } from "../statement";
import type { SlotFinding } from "./slot-finding";

const isPlace = ({ kind }: Name): boolean => kind === "place" || kind === "demonym";

export const slotOf = (name: Name): Slot => (isPlace(name) ? "place" : "name");

const whereabouts = new Set("in at near from outside inside around across within throughout".split(" "));

/** "Met in Paris", "a French minister": it says where something was or comes from, and names nobody who acts. */
const tellsWhere = ({ words }: Prepared, name: Name): boolean =>
  name.kind === "demonym" ||
  whereabouts.has(words.findLast(({ lower, end }) => end <= name.start && lower !== "the")?.lower ?? "");

type Judgement = Pick<SlotFinding, "verdict" | "note">;

const offices = new Set(
  "administration government cabinet presidency premiership papacy chancellorship".split(" "),
);

/** The lemma of the office that its holder stands before: "the Okafor government"; "the French government" names none. */
function officeOf({ words }: Prepared, name: Name): string | undefined {
  if (isPlace(name) || name.kind === "organisation") return undefined;
  const next = words.find(({ start }) => start >= name.end);
  return next !== undefined && offices.has(next.lemma) ? next.lemma : undefined;
}

/** Days between two reports within which an office is taken to have had one holder. */
const ONE_HOLDER_DAYS = 180;
const MS_A_DAY = 86_400_000;

/** Two holders of one office: of reports far apart, one after the other; else one of them is wrong. */
function judgeHolders({ claim, passage }: Pair, ours: Name, theirs: Name): Judgement | undefined {
  const office = officeOf(claim, ours);
  if (office === undefined || office !== officeOf(passage, theirs)) return undefined;
  const [day, other] = [claim, passage].map(({ statement }) => Date.parse(statement.date ?? ""));
  const areFarApart = Math.abs((day ?? Number.NaN) - (other ?? Number.NaN)) > ONE_HOLDER_DAYS * MS_A_DAY;
  return areFarApart
    ? { verdict: "differs", note: "own-date" }
    : { verdict: "conflicts", note: "another-holder" };
}

/** What another name in a name's place means: a country in a town's place is less exact, a town in a country's is more so. */
export function judgeNames(pair: Pair, ours: Name, theirs: Name): Judgement | undefined {
  const holders = judgeHolders(pair, ours, theirs);
  if (holders !== undefined) return holders;
  const { claim } = pair;
  const relation = isPlace(ours) || isPlace(theirs) ? relatePlaces(ours.full, theirs.full) : "apart";
  switch (relation) {
    case "apart":
      return { verdict: "conflicts", note: slotOf(ours) === "place" ? "another-place" : "another-name" };
    case "within":
      return tellsWhere(claim, ours) ? { verdict: "differs", note: "less-exact" } : undefined;
    case "holds":
      return tellsWhere(claim, ours) ? { verdict: "agrees", note: "within-claim" } : undefined;
    case "same":
    case "unclear":
      return undefined;
  }
}
