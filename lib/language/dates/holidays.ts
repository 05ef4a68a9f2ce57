import { type Day, dayOf, type Period, weekdayOf } from "./calendar";
import { hebrewDayInYear, islamicDayInYear } from "./lunar-calendars";

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The n-th weekday of a month; from its end where `n` is negative. */
function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n > 0) {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayOf(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1);
}

type Rule = (year: number) => Day | undefined;

const on =
  (month: number, day: number): Rule =>
  (year) =>
    dayOf(year, month, day);
const nth =
  (month: number, weekday: number, n: number, offset = 0): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, n) + offset;
const fromEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days;
const islamic =
  (month: number, day: number): Rule =>
  (year) =>
    islamicDayInYear(year, month, day);
const hebrew =
  (month: number, day: number): Rule =>
  (year) =>
    hebrewDayInYear(year, month, day);

/** Days of the United States, Britain and the churches, and the movable feasts; names without "'s" and a last "day". */
const RULES: readonly (readonly [string, Rule, number?])[] = [
  ["new year|new years", on(1, 1)],
  ["new year eve|new years eve", on(12, 31)],
  ["mlk|martin luther king|martin luther king jr|dr martin luther king jr", nth(1, 1, 3)],
  ["inauguration", on(1, 20)],
  ["groundhog|ground hog", on(2, 2)],
  ["valentine|valentines|saint valentine|st valentine", on(2, 14)],
  ["president|presidents|washington birthday", nth(2, 1, 3)],
  ["international women|women", on(3, 8)],
  ["saint patrick|st patrick|st. patrick", on(3, 17)],
  ["april fool|april fools|all fool|all fools", on(4, 1)],
  ["earth", on(4, 22)],
  ["st george|saint george|st. george", on(4, 23)],
  ["anzac", on(4, 25)],
  [
    "may|labour|international worker|international workers|international labor|international labour|workers",
    on(5, 1),
  ],
  ["star wars", on(5, 4)],
  ["cinco de mayo", on(5, 5)],
  ["mother|mothers", nth(5, 7, 2)],
  ["memorial", nth(5, 1, -1)],
  ["father|fathers", nth(6, 7, 3)],
  ["juneteenth|freedom|jubilee", on(6, 19)],
  ["canada", on(7, 1)],
  ["independence|us independence", on(7, 4)],
  ["bastille", on(7, 14)],
  ["labor", nth(9, 1, 1)],
  ["columbus|indigenous people|indigenous peoples", nth(10, 1, 2)],
  ["halloween|all hallow eve|all hallows eve", on(10, 31)],
  ["all saint|all saints|all hallow|all hallows", on(11, 1)],
  ["all soul|all souls", on(11, 2)],
  ["guy fawkes|bonfire night", on(11, 5)],
  ["election", nth(11, 1, 1, 1)],
  ["veteran|veterans|remembrance|armistice", on(11, 11)],
  ["single|singles", on(11, 11)],
  ["thanksgiving|thanks giving", nth(11, 4, 4)],
  ["black friday", nth(11, 4, 4, 1)],
  ["cyber monday", nth(11, 4, 4, 4)],
  ["christmas|xmas|x-mas", on(12, 25)],
  ["christmas eve|xmas eve", on(12, 24)],
  ["boxing|st stephen|saint stephen", on(12, 26)],
  ["children|childrens|international children", on(6, 1)],
  ["teacher|teachers", on(9, 10)],
  ["mardi gras|fat tuesday|shrove tuesday", fromEaster(-47)],
  ["ash wednesday", fromEaster(-46)],
  ["palm sunday", fromEaster(-7)],
  ["maundy thursday|holy thursday", fromEaster(-3)],
  ["good friday", fromEaster(-2)],
  ["holy saturday|easter saturday", fromEaster(-1)],
  ["easter|easter sunday", fromEaster(0)],
  ["easter monday", fromEaster(1)],
  ["ascension", fromEaster(39)],
  ["pentecost|whit sunday|white sunday", fromEaster(49)],
  ["whit monday|white monday", fromEaster(50)],
  ["trinity sunday", fromEaster(56)],
  ["corpus christi", fromEaster(60)],
  ["islamic new year|hijri new year|arabic new year|muharram", islamic(1, 1)],
  ["ashura", islamic(1, 10)],
  ["ramadan", islamic(9, 1), 30],
  ["eid al-fitr|eid al fitr|eid-al-fitr|eid ul-fitr|festival of breaking the fast", islamic(10, 1)],
  [
    "eid al-adha|eid al adha|eid-al-adha|eid ul-adha|feast of the sacrifice|festival of the sacrifice",
    islamic(12, 10),
  ],
  ["rosh hashanah|jewish new year", hebrew(7, 1)],
  ["yom kippur", hebrew(7, 10)],
  ["sukkot", hebrew(7, 15), 7],
  ["hanukkah|chanukah", hebrew(9, 25), 8],
  ["passover", hebrew(1, 15), 7],
  ["shavuot", hebrew(3, 6)],
];

/** Names that are also something else unless "day" or a year follows: "the president", "earth", "labor". */
const NEEDS_DAY =
  /^(?:mlk|martin luther king.*|dr martin luther king jr|inauguration|ground ?hog|presidents?|(?:international )?women|earth|anzac|may|labou?r|(?:international )?(?:workers?|labou?r)|workers|star wars|mothers?|memorial|fathers?|freedom|jubilee|canada|(?:us )?independence|bastille|columbus|indigenous peoples?|election|veterans?|remembrance|armistice|singles?|boxing|(?:international )?childrens?|(?:international )?children|teachers?|ascension|all (?:saints?|hallows?|souls?|fools?)|new years?|april fools?|valentines?|(?:saint|st|st\.) .+|guy fawkes|corpus christi|muharram)$/u;

export interface Holiday {
  readonly needsDay: boolean;
  readonly lengthDays: number;
  readonly isApproximate: boolean;
  readonly inYear: (year: number) => Period | undefined;
}

/** Lunar months begin with a sighting, a day earlier or later than the tables. */
const isLunar = (names: string): boolean =>
  /new year\||ramadan|eid|ashura/u.test(names) && !names.startsWith("new");

/** Holidays by name: lower case, words parted by one space, without apostrophes, "'s" and the last "day". */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map(
  RULES.flatMap(([names, rule, lengthDays = 1]) =>
    names.split("|").map((name): [string, Holiday] => [
      name,
      {
        needsDay: NEEDS_DAY.test(name),
        lengthDays,
        isApproximate: isLunar(names),
        inYear: (year) => {
          const day = rule(year);
          return day === undefined ? undefined : { from: day, to: day + lengthDays };
        },
      },
    ]),
  ),
);

function secondWords(): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const [name, { needsDay }] of HOLIDAYS) {
    const [first = "", second] = name.split(/[ -]/u);
    const known = seconds.get(first) ?? new Set(["day", "'s", "’s", "'", "’", "-", "."]);
    if (second !== undefined) known.add(second);
    else if (!needsDay) known.add("");
    seconds.set(first, known);
  }
  return seconds;
}

/** The first words of all names, each with the words that may follow; "" among them lets the first stand alone. */
export const HOLIDAY_STARTS: ReadonlyMap<string, ReadonlySet<string>> = secondWords();

/** True when `next` after `word` may be the name of a holiday. */
export function mayBeHoliday(word: string, next: string): boolean {
  const seconds = HOLIDAY_STARTS.get(word);
  return seconds !== undefined && (seconds.has("") || seconds.has(next) || YEAR.test(next));
}

/** "saint patrick 2020": a year after a name. */
const YEAR = /^(?:19|20)\d\d$/u;
