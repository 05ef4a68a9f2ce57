export type NumberWord =
  | { readonly kind: "unit" | "teen" | "ten"; readonly value: number; readonly ordinal: boolean }
  | { readonly kind: "hundred"; readonly value: 100; readonly ordinal: boolean }
  | { readonly kind: "scale"; readonly value: number; readonly ordinal: boolean }
  | { readonly kind: "collective"; readonly value: number; readonly ordinal: false };

const UNITS = "zero one two three four five six seven eight nine".split(" ");
const UNIT_ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: readonly (readonly [string, number])[] = [
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
];
/** Other forms of scales; they make no ordinals. */
const SCALE_FORMS: readonly (readonly [string, number])[] = [
  ["lakhs", 1e5],
  ["crores", 1e7],
  ["mln", 1e6],
  ["mn", 1e6],
  ["bln", 1e9],
  ["bn", 1e9],
  ["tln", 1e12],
  ["trn", 1e12],
  ["tn", 1e12],
];
const COLLECTIVES: readonly (readonly [string, number])[] = [
  ["dozen", 12],
  ["doz", 12],
  ["gross", 144],
];

const ordinalOf = (cardinal: string): string => `${cardinal.replace(/ve$/u, "f").replace(/y$/u, "ie")}th`;

function table(): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (kind: "unit" | "teen" | "ten", word: string, value: number, ordinal = false) =>
    words.set(word, { kind, value, ordinal });
  UNITS.forEach((word, value) => void add("unit", word, value));
  UNIT_ORDINALS.forEach((word, value) => void add("unit", word, value, true));
  for (const zero of ["nought", "naught"]) add("unit", zero, 0);
  add("unit", "nineth", 9, true);
  TEENS.forEach((word, index) => {
    add("teen", word, index + 10);
    add("teen", ordinalOf(word), index + 10, true);
  });
  TENS.forEach((word, index) => {
    add("ten", word, (index + 2) * 10);
    add("ten", ordinalOf(word), (index + 2) * 10, true);
  });
  add("ten", "fourty", 40);
  words.set("hundred", { kind: "hundred", value: 100, ordinal: false });
  words.set("hundredth", { kind: "hundred", value: 100, ordinal: true });
  for (const [word, value] of SCALES) {
    words.set(word, { kind: "scale", value, ordinal: false });
    words.set(`${word}th`, { kind: "scale", value, ordinal: true });
  }
  for (const [word, value] of SCALE_FORMS) words.set(word, { kind: "scale", value, ordinal: false });
  for (const [word, value] of COLLECTIVES) {
    words.set(word, { kind: "collective", value, ordinal: false });
    words.set(word === "gross" ? "grosses" : `${word}s`, { kind: "collective", value, ordinal: false });
  }
  words.set("dozs", { kind: "collective", value: 12, ordinal: false });
  return words;
}

/** English number words, cardinal and ordinal, with the part each plays in a compound. Lower case. */
export const NUMBER_WORDS = table();

/** Plural scales and collectives without a number before them: "hundreds of", "tens of thousands of". */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** Denominators in words, singular and plural: "third", "quarters", "eighths". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[3, 4, 5, 6, 7, 8, 9].flatMap((value): [string, number][] => [
    [UNIT_ORDINALS[value] ?? "", value],
    [`${UNIT_ORDINALS[value] ?? ""}s`, value],
  ]),
  ...TEENS.flatMap((word, index): [string, number][] => [
    [ordinalOf(word), index + 10],
    [`${ordinalOf(word)}s`, index + 10],
  ]),
  ...TENS.flatMap((word, index): [string, number][] => [
    [ordinalOf(word), (index + 2) * 10],
    [`${ordinalOf(word)}s`, (index + 2) * 10],
  ]),
  ["hundredth", 100],
  ["hundredths", 100],
  ["thousandth", 1000],
  ["thousandths", 1000],
]);
