import { givenNames } from "./given-names";
import { places } from "./places";
import { spellingKey } from "./spelling-key";

export type NameComparison = "same" | "variant" | "different" | "unknown";

const titles = new Set(
  "mr mrs ms miss dr prof professor sir lord lady president minister prime vice secretary senator sen rep representative gov governor gen general col colonel king queen prince princess pope judge justice mayor ambassador chancellor chairman the".split(
    " ",
  ),
);

const wordsOf = (name: string): string[] =>
  name
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s.,’'-]+/)
    .filter((word) => word !== "" && word !== "s");

const withoutTitles = (words: readonly string[]): readonly string[] => {
  let from = 0;
  while (from < words.length - 1 && titles.has(words[from] ?? "")) from += 1;
  return words.slice(from);
};

const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

type WordRelation = "same" | "variant" | "initial" | "different";

/** Words shorter than this differ by one letter too often to be one name: Iran and Iraq, Kim and Tim. */
const shortestVariant = 5;

function compareWords(a: string, b: string): WordRelation {
  if (a === b) return "same";
  if (a[0] === b[0] && (a.length === 1 || b.length === 1)) return "initial";
  const [plainA, plainB] = [plain(a), plain(b)];
  if (plainA === plainB) return "variant";
  if (Math.min(a.length, b.length) < shortestVariant) return "different";
  if (spellingKey(plainA) === spellingKey(plainB)) return "variant";
  return "different";
}

/** Every word of the shorter name against its place in the longer one: first with first, last with last. */
function alignedRelations(short: readonly string[], long: readonly string[]): WordRelation[] {
  const last = short.length - 1;
  return short.map((word, index) => {
    const counterpart = index === last ? long[long.length - 1] : long[index];
    return compareWords(word, counterpart ?? "");
  });
}

const placeOf = (name: string) => places.get(name.toLowerCase().replace(/^the /, ""));

/**
 * Whether two names, as written, stand for one bearer. "same": equal but for case, titles or a left-out given
 * name ("Leavitt", "Karoline Leavitt"), or two names of one country. "variant": another spelling, an initial or
 * lost accents ("Caroline Levitt", "K. Leavitt"). "different": nothing in common, two known places, or one
 * surname with two given names or one first word with two heads. "unknown": parts in common that do not settle it.
 */
export function compareNames(a: string, b: string): NameComparison {
  const wordsA = withoutTitles(wordsOf(a));
  const wordsB = withoutTitles(wordsOf(b));
  if (wordsA.length === 0 || wordsB.length === 0) return "unknown";
  if (wordsA.join(" ") === wordsB.join(" ")) return "same";
  const [placeA, placeB] = [placeOf(a), placeOf(b)];
  if (placeA !== undefined && placeB !== undefined) {
    return placeA.canonical === placeB.canonical ? "same" : "different";
  }
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  const relations = alignedRelations(short, long);
  const surname = relations[relations.length - 1];
  if (short.length === 1) {
    if (surname === "same") return "same";
    if (surname === "variant") return "variant";
    return long.includes(short[0] ?? "")
      ? givenNames.has(short[0] ?? "")
        ? "same"
        : "unknown"
      : "different";
  }
  if (relations.every((relation) => relation === "same")) return "same";
  if (relations.every((relation) => relation !== "different") && surname !== "initial") return "variant";
  if (surname === "same" && relations[0] === "different") return "different";
  // "Washington Post" and "Washington Times": of one form, with other heads.
  if (surname === "different" && short.length === long.length) return "different";
  const words = new Set(long);
  return short.some((word) => words.has(word)) ? "unknown" : "different";
}
