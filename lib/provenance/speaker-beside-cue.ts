import { type Attribution, textOf } from "@/lib/model";

const told = /^(?:told|tells)$/iu;

const accordingTo = /^according to$/iu;
const phraseEnd = /[;,]\s|(?<!\b\p{Lu})\.(?:\s|$)/u;

/** Where a phrase without a preposition before it begins the sentence proper. */
const secondPhrase =
  /(?<!\s(?:of|for|by|from|in|on|at|with|to|and|published)) (?:the|a|an|its|their|his|her) /u;

/** The whole of what stands behind "according to", with when and by whom it was issued. */
export function phraseBehindCue(text: string, { source, cue }: Attribution): string | undefined {
  if (source.start < cue.end || !accordingTo.test(textOf(text, cue))) return undefined;
  const phrase = text.slice(source.start).split(phraseEnd)[0] ?? "";
  // "According to the patrol the driver had been on duty for eleven hours."
  const second = cue.start === 0 ? secondPhrase.exec(phrase)?.index : undefined;
  return second === undefined ? phrase : phrase.slice(0, second);
}

/** "..., Chief Dolores Reyes told reporters": who is named at the end has said all before. */
const closingSpeaker =
  /, ([^,"“”]{2,60}?) (?:said|says|told (?:reporters|journalists|(?:a|the) [\p{L} ]{3,30}))(?: (?:on|in|at) [^,]{2,40})?\.?$/u;

/** Who says, at its end, the whole of what another is first said to say. */
export function speakerAtEnd(text: string, { content }: Attribution): string | undefined {
  const last = content.at(-1);
  const source = last === undefined ? undefined : closingSpeaker.exec(textOf(text, last))?.[1];
  return source !== undefined && /\p{Lu}/u.test(source) ? source : undefined;
}

/**
 * The speaker where the verb stands between commas and names: "..., the bank's governor, Helen Marsh, told Sky News",
 * "..., says Hannah Boyle at Tarn University, who led the work".
 */
export function speakerBesideCue(text: string, { source, cue }: Attribution): string | undefined {
  const before = text.slice(0, cue.start).trimEnd();
  if (!before.endsWith(",")) return undefined;
  if (source.start === source.end)
    return text
      .slice(cue.end)
      .trim()
      .split(/[,.]\s/u)[0];
  const isListener = source.start >= cue.end && told.test(textOf(text, cue));
  return isListener ? before.slice(0, -1).split(/,\s/u).at(-1) : undefined;
}
