import { expect, it } from "vitest";
import { type DateRelation, relateDates } from "@/lib/comparison/slots/relate-dates";
import { recognizeDates } from "@/lib/language";

/** Without a date of publication: a year that one text leaves open is that of the other. */
const cases: readonly (readonly [claim: string, passage: string, DateRelation])[] = [
  ["before 25 August", "August 24", "within"],
  ["after 25 March", "30 March", "within"],
  ["after February 2010", "17 June", "within"],
  ["before March 19, 2020", "as of 18 March", "within"],
  ["by 27 April 2020", "28 April", "apart"],
  ["before 25 August", "August 26", "apart"],
  ["after 25 March", "20 March", "apart"],
  ["5 March", "6 March", "apart"],
  ["5 March", "5 March", "same"],
  ["in March", "5 March", "within"],
  ["5 March", "in March", "coarser"],
  ["from 1970 to 1977", "from 1972 to 1977", "apart"],
  ["from 1992 to 2004", "from 1992 until 2010", "apart"],
  ["from 1970 to 1977", "from 1970 to 1977", "same"],
  ["from 1970 to 1977", "in 1973", "within"],
];

it.each(cases)("lays %s beside %s: the answer is %s", (claim, passage, relation) => {
  const [asked, offered] = [claim, passage].map((text) => recognizeDates(text, {})[0]);
  if (asked === undefined || offered === undefined) throw new Error(`no date in ${claim} or ${passage}`);
  expect(relateDates(asked, offered)).toBe(relation);
});
