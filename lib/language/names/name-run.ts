import type { Name, NameKind } from "@/lib/model";
import type { Reading, TokenRange } from "../words/read-words";
import { spanOfTokens } from "../words/span-of-tokens";
import { WordClass } from "../words/word-class";
import { placeWords } from "./organisation-words";
import { type PlaceEntry, placeLengths, places } from "./places";

const roleBits = WordClass.role | WordClass.roleModifier;

/** How many lower-case words before a name may belong to its role: "former national security adviser". */
const maximumRoleWords = 5;

const isRole = (reading: Reading, index: number): boolean =>
  ((reading.classes[index] ?? 0) & WordClass.role) !== 0;

function slice(reading: Reading, from: number, to: number): string {
  const { start, end } = spanOfTokens(reading, from, to);
  return reading.text.slice(start, end);
}

function kindOf(reading: Reading, { from, to }: TokenRange): NameKind {
  const { tokens, classes } = reading;
  const isGiven = ((classes[from] ?? 0) & WordClass.givenName) !== 0;
  const last = tokens[to - 1]?.lower ?? "";
  if (to - from > 1 && placeWords.has(last) && last !== "bank") return "place";
  for (let index = from; index < to; index += 1) {
    if (((classes[index] ?? 0) & WordClass.organisation) !== 0) return "organisation";
  }
  if (to - from > 1 && isGiven) return "person";
  const surface = tokens[from]?.text ?? "";
  if (to - from === 1 && surface.length >= 2 && surface === surface.toUpperCase() && surface.length <= 6) {
    return "organisation";
  }
  if (to - from === 1 && isGiven) return "person";
  const follower = tokens[to];
  const apposed = follower?.text === "," ? tokens[to + 1] : follower;
  // "Aidan Falk, who ..." and "Aidan Falk, 34, ..."
  const aged = follower?.text === "," && apposed?.kind === "number" && tokens[to + 2]?.text === ",";
  return apposed?.lower === "who" || (aged && to - from > 1) ? "person" : "other";
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function build(reading: Reading, from: number, to: number, kind: NameKind, full: string, role = ""): Name {
  const { start, end } = spanOfTokens(reading, from, to);
  const surface = reading.text.slice(start, end);
  const name: Writable<Name> = { start, end, kind, surface, full: full === "" ? surface : full };
  if (role !== "") name.role = role;
  return name;
}

interface PlaceReading {
  readonly place: PlaceEntry;
  readonly next: number;
}

/** Longest known place or demonym at the head of the range. */
function placeAt(reading: Reading, from: number, to: number): PlaceReading | undefined {
  if (((reading.classes[from] ?? 0) & WordClass.placeStart) === 0) return undefined;
  const longest = placeLengths.get(reading.tokens[from]?.lower ?? "") ?? 0;
  for (let next = Math.min(from + longest, to); next > from; next -= 1) {
    const place = places.get(slice(reading, from, next).toLowerCase());
    if (place !== undefined) return { place, next };
  }
  return undefined;
}

/** Index of the word after the last role word that a name still follows: "Prime Minister | Netanyahu". */
function endOfTitle(reading: Reading, { from, to }: TokenRange): number {
  let end = from;
  for (let index = from; index < to - 1; index += 1) {
    if (!isRole(reading, index)) continue;
    const after = reading.tokens[index + 1];
    // "Secretary of State" goes on: the title ends where a run of plain name words begins.
    if (after?.lower === "of" || after?.lower === "for") continue;
    end = after?.text === "." ? index + 2 : index + 1;
  }
  return end < to ? end : from;
}

function roleBefore(reading: Reading, from: number): number {
  let start = from;
  while (start > 0 && from - start < maximumRoleWords) {
    const bits = reading.classes[start - 1] ?? 0;
    const opensSentence = start < 2 || reading.tokens[start - 2]?.kind === "punctuation";
    if ((bits & roleBits) === 0 || ((bits & WordClass.capitalised) !== 0 && !opensSentence)) break;
    start -= 1;
  }
  // The word next to the name must be the role itself: "special envoy Boehler", not "senior Boehler".
  return start < from && isRole(reading, from - 1) ? start : from;
}

/** Role in an apposition after the name: ", the White House press secretary,". */
function roleAfter(reading: Reading, to: number): string {
  const { tokens, classes } = reading;
  if (tokens[to]?.text !== ",") return "";
  let from = to + 1;
  if (((classes[from] ?? 0) & WordClass.determiner) !== 0 || tokens[from]?.lower === "a") from += 1;
  for (let index = from; index < from + maximumRoleWords + 1; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === "punctuation" && token.text !== "-")) return "";
    const bits = classes[index] ?? 0;
    if ((bits & (WordClass.auxiliary | WordClass.verb | WordClass.preposition | WordClass.coordinator)) !== 0)
      return "";
    if ((bits & WordClass.role) !== 0 && ((classes[index + 1] ?? 0) & roleBits) === 0) {
      return slice(reading, from, index + 1).toLowerCase();
    }
  }
  return "";
}

/** Adds to `names` those that one capitalised run holds, titles, demonyms and places parted from people. */
export function nameRun(reading: Reading, run: TokenRange, names: Name[]): void {
  let { from } = run;
  const { to } = run;
  for (;;) {
    const found = placeAt(reading, from, to);
    if (found === undefined) break;
    const { place, next } = found;
    if (next < to && place.kind === "place" && !isRoleOrModifier(reading, next)) break;
    // "Washington Post" and "Georgia Smith" are one name, "U.S. Secretary" is two.
    const isOrganisation = ((reading.classes[next] ?? 0) & WordClass.organisation) !== 0;
    if (next < to && place.kind === "demonym" && isOrganisation) break;
    names.push(build(reading, from, next, place.kind, place.canonical));
    from = next;
    if (reading.tokens[from]?.text === "-" && from < to) from += 1;
    if (from >= to) return;
  }
  const titleEnd = endOfTitle(reading, { from, to });
  if (titleEnd > from && titleEnd < to) {
    const role = slice(reading, run.from, titleEnd).toLowerCase().replace(/\.$/, "");
    names.push(build(reading, titleEnd, to, "person", "", role));
    return;
  }
  if (from + 1 === to && isRoleOrModifier(reading, from)) return;
  const roleStart = roleBefore(reading, run.from);
  if (roleStart < run.from && from === run.from) {
    names.push(build(reading, from, to, "person", "", slice(reading, roleStart, run.from).toLowerCase()));
    return;
  }
  const kind = kindOf(reading, { from, to });
  const role = kind === "person" || kind === "other" ? roleAfter(reading, to) : "";
  names.push(build(reading, from, to, role === "" ? kind : "person", "", role));
}

const isRoleOrModifier = (reading: Reading, index: number): boolean =>
  ((reading.classes[index] ?? 0) & roleBits) !== 0;
