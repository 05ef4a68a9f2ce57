import type { Party } from "./party";
import { headOf, isSameBody, tellingWords } from "./same-body";
import { officeWords } from "./source-words";

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
/** What says how high an office is or how long it is held, or of which rank its holder; no body is named by it. */
const beside = new Set(
  "lead presiding deputy vice acting interim senior co under press editor executive officer professor dr mr mrs ms sir dame lord colonel major lieutenant brigadier sergeant commodore captain marshal detective".split(
    " ",
  ),
);

/** "air force" is "Ukraine's air force", and "palace" "the palace". */
function isPartOfBody(words: readonly string[], label: string): boolean {
  const own = tellingWords(label);
  const isShorter = words.includes(headOf(label) ?? "") && words.every((word) => own.includes(word));
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
  const rest = person.roles.filter((word) => !speaksFor.has(word) && !beside.has(word));
  // "Hannah Boyle at the University of Leeds"
  const isOfBody = [...new Set(person.roles)].sort().join(" ") === tellingWords(body.label).sort().join(" ");
  if (person.behind !== undefined && isSameBody(person.behind, body.label)) return true;
  if (runsBody(person, body)) return true;
  const ministry = ministryOf(person);
  if (ministry.length > 0 && isPartOfBody(ministry, body.label)) return true;
  return isOfBody || (isVoice && rest.length > 0 && isPartOfBody(rest, body.label));
}

/** What companies are called after their own name. */
const tradeName =
  / (?:foods|motors|systems|air|airlines|airways|industries|pharma|pharmaceuticals|media|energy|bank|group|club|united|rovers|technologies|labs|partners|holdings|stores|hotels|mining|steel|water|rail|health|hospital|trust|college|university|council)$/iu;

function mayHead(person: Party, body: Party): 0 | 1 | 2 {
  if (person.kind !== "person" && person.kind !== "office") return 0;
  // "Istac" and "Brightwater Foods" may be bodies, "Jonas Berg" is a person
  const mayBeBody = (name: string): boolean => !name.includes(" ") || tradeName.test(name);
  const isBody =
    body.kind === "body" || (body.kind === "person" && body.roles.length === 0 && mayBeBody(body.label));
  if (!isBody || person.roles.includes("former")) return 0;
  const isOffice = (word: string): boolean => officeWords.has(word) || runsIt.has(word);
  if (!person.roles.some(isOffice)) return 0;
  const rest = person.roles.filter((word) => !isOffice(word) && !beside.has(word));
  if (rest.length === 0) return 1;
  const own = tellingWords(body.label);
  return rest.every((word) => own.includes(word)) ? 2 : 0;
}

/**
 * How one of two may be the head or the voice of the other: 1 where an office is all that is said of a person ("chief
 * executive Sandra Yeo"), 2 where all else that is said of them is in the body's name ("Commerce Secretary"); else 0.
 */
export const voiceBetween = (a: Party, b: Party): number => Math.max(mayHead(a, b), mayHead(b, a));
