import type { Party } from "./party";
import { tellingWords } from "./same-body";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What people are called, beside what the bodies are called that they speak for. */
const kinds: readonly (readonly [people: ReadonlySet<string>, bodies: ReadonlySet<string>])[] = [
  [set("judge justice magistrate"), set("court tribunal ruling verdict judgment")],
  [
    set("sergeant inspector detective constable superintendent sheriff"),
    set("police constabulary force department sheriff guard brigade service inspectorate"),
  ],
  [
    set(
      "author authors coauthor researcher researchers scientist led lead professor investigator paper study",
    ),
    set(
      "university institute centre center college school laboratory hospital clinic study paper journal survey observatory",
    ),
  ],
  [set("minister secretary"), set("ministry department government")],
  [set("governor"), set("bank")],
  [set("economist analyst statistician"), set("bank lender institute office society bureau")],
  [set("coach manager captain striker"), set("club team fc")],
  [set("general colonel commander admiral major"), set("army military command forces ministry navy force")],
  [set("prosecutor attorney"), set("prosecutors prosecution office indictment complaint")],
  [set("firefighter commander chief"), set("fire brigade rescue service")],
  [set("official organiser convenor"), set("union")],
  [set("inspector auditor commissioner"), set("inspectorate commission report watchdog regulator")],
];

const has = (words: readonly string[], kind: ReadonlySet<string>): boolean =>
  words.some((word) => kind.has(word));

function isKin(person: Party, body: Party): boolean {
  if (person.kind !== "person" && person.kind !== "office") return false;
  if (body.kind !== "body") return false;
  const called = [...tellingWords(body.label), ...body.roles];
  return kinds.some(([people, bodies]) => has(person.roles, people) && has(called, bodies));
}

/** True where one is of the kind of people who speak for bodies of the other's kind: a judge and a court, an author and an institute. */
export const areKin = (a: Party, b: Party): boolean => isKin(a, b) || isKin(b, a);
