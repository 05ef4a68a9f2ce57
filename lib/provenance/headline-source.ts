/** A headline names its source in so few words, and says more than it. */
const MOST_WORDS = 5;
/** At the head of a headline stand shorter names: "Police: missing teen found". */
const MOST_WORDS_AHEAD = 4;
const LONGEST_HEADLINE = 160;

const isHeadline = (text: string): boolean =>
  text.length <= LONGEST_HEADLINE && !text.includes("\n") && !/[.!?]["”’']?$/u.test(text);

const says =
  /^(.{8,}), ([^,:]{2,50}) (?:says?|said|confirms?|confirmed|warns?|shows?|finds?|suggests?|reports?|reveals?|claims?|announces?|concludes?)$/u;
const inverted =
  /^(.{8,}), (?:says?|said|confirms?|warns?|shows?|finds?|suggests?|reports?|reveals?|claims?) ([^,:]{2,50})$/u;
const dash = /^(.{8,}?)\s[-–—]\s([^-–—:,]{2,50})$/u;
const colon = /^([^:]{2,80}): (.{2,})$/u;

const countOf = (words: string): number => words.trim().split(/\s+/u).length;

/**
 * Whom a headline credits: "the ministry" of "Cholera toll reaches 45 - ministry", "Police" of "Police: missing teen
 * found", "Study" of "Egg prices have doubled, study finds"; `undefined` for a sentence.
 */
export function headlineSource(text: string): string | undefined {
  const headline = text.trim();
  if (!isHeadline(headline)) return undefined;
  const behind = says.exec(headline)?.[2] ?? inverted.exec(headline)?.[2] ?? dash.exec(headline)?.[2];
  if (behind !== undefined) return countOf(behind) <= MOST_WORDS ? behind : undefined;
  const [, head = "", tail = ""] = colon.exec(headline) ?? [];
  // "'Not a drop': brewers fear the drought" opens with what somebody said
  if (tail === "" || /^["“”'‘]/u.test(head)) return undefined;
  const [ahead, after] = [countOf(head), countOf(tail)];
  const isShouted = !/\p{Ll}/u.test(head) && ahead > 1;
  if (ahead <= MOST_WORDS_AHEAD && after > ahead && !isShouted) return head;
  return after <= MOST_WORDS && ahead > after ? tail : undefined;
}
