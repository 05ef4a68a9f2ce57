import type { Party } from "./party";
import { isSameBody, tellingWords } from "./same-body";

/** What makes the word of one who tells of a study that of the institution. */
const worksAt = new Set("author researcher scientist led lead leads".split(" "));
const speaksFor = new Set("spokesman spokeswoman spokesperson press secretary for of the".split(" "));
/** Those who run a body; what they say of its business is its word. */
const runsIt = new Set(
  "chief executive ceo director president chairman chairwoman chair head leader".split(" "),
);
const titleWords = new Set([
  ...runsIt,
  ..."general secretary managing officer vice deputy of the for".split(" "),
]);
/** "air force" is "Ukraine's air force", and "palace" "the palace". */
function isPartOfBody(words: readonly string[], label: string): boolean {
  const own = tellingWords(label);
  const isShorter = words.at(-1) === own.at(-1) && words.every((word) => own.includes(word));
  return isShorter || isSameBody(words.join(" "), label);
}

/** True when a person is given as the one who runs a body: "RMT general secretary Ann Lowe" and "the RMT". */
function runsBody({ roles }: Party, { label }: Party): boolean {
  const isChief =
    roles.some((word) => runsIt.has(word)) || /general secretary|secretary general/u.test(roles.join(" "));
  const led = [...new Set(roles.filter((word) => !titleWords.has(word)))];
  return isChief && led.length > 0 && isPartOfBody(led, label);
}

/** The words of the ministry that a minister heads: "health ministry" of "Health Minister Grace Tembo". */
function ministryOf({ roles }: Party): readonly string[] {
  const led = [...new Set(roles)].map((word) => (word === "minister" ? "ministry" : word));
  return led.includes("ministry") && led.length > 1 ? led : [];
}

const isSpokesperson = ({ roles }: Party): boolean => roles.some((word) => word.startsWith("spokes"));

/** The words of the body that a spokesperson speaks for. */
const bodyVoicedBy = (person: Party): readonly string[] =>
  isSpokesperson(person)
    ? [...new Set(person.roles)].filter((word) => !speaksFor.has(word) && !word.startsWith("spokes"))
    : [];

/** True for a minister and who speaks for the ministry, and for two who speak for it. */
export function speakForOneBody(a: Party, b: Party): boolean {
  if (!isSpokesperson(a) && !isSpokesperson(b)) return false;
  const [ours, theirs] = [a, b].map((person) => [...bodyVoicedBy(person), ...ministryOf(person)]);
  return (
    ours !== undefined &&
    theirs !== undefined &&
    ours.length > 0 &&
    isSameBody(ours.join(" "), theirs.join(" "))
  );
}

/** True when a person is given as the voice of a body: "Mira Toft, the palace press secretary" and "the palace". */
export function speaksForBody(person: Party, body: Party): boolean {
  const isVoice =
    person.roles.some((word) => word.startsWith("spokes") || worksAt.has(word)) ||
    (person.roles.includes("press") && person.roles.includes("secretary"));
  const rest = person.roles.filter((word) => !speaksFor.has(word));
  // "Hannah Boyle at the University of Leeds"
  const isOfBody = [...new Set(person.roles)].sort().join(" ") === tellingWords(body.label).sort().join(" ");
  if (runsBody(person, body)) return true;
  const ministry = ministryOf(person);
  if (ministry.length > 0 && isPartOfBody(ministry, body.label)) return true;
  return isOfBody || (isVoice && rest.length > 0 && isPartOfBody(rest, body.label));
}
