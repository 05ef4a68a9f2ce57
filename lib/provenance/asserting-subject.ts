import { splitSentences } from "@/lib/language";
import { textOf } from "@/lib/model";

/** Verbs by which a subject vouches for what follows, "said" where the speaker was not made out. */
const asserts =
  /^(?:says?|said|reports?|reported|puts?|estimate[sd]?|forecasts?|expects?|projects?|calculate[sd]?|count(?:s|ed)?|record(?:s|ed)|list(?:s|ed)|shows?|showed|posted|tweeted|claims?|claimed|announced|confirmed|acknowledged|admitted|apologi[sz]ed|advised|advises|warned|warns|found|finds|measured|measures|registered|ruled|wrote|writes|concluded|disclosed|revealed|declared|identified|dated|traced|calculates|tallied|attribute[sd]|logged|valued|gives)$/u;

/** What a body makes known by doing it: a ruling, a rate, a recall. */
const acts =
  /^(?:ruled|struck|upheld|rejected|dismissed|sentenced|convicted|acquitted|fined|charged|approved|banned|imposed|ordered|granted|awarded|voted|passed|suspended|recalled|withdrew|raised|raises|lifted|lowered|cut|held|appointed|pulled|halted|gave|decided|honoured|honored|slapped|agreed|signed|backed|published|unveiled|annulled|quashed|overturned|scrapped|cleared|barred|blocked)$/u;

/** A speaker and what stands beside the name take at most so many words. */
const LONGEST_SUBJECT = 10;

/** An adverbial that opens a sentence: "In a filing, ...", "Speaking to analysts, ...". */
const opening = /^(?:In|At|On|After|During|By|With|\p{Lu}\p{Ll}{1,12}ing)\s[^,]{2,60},\s/u;
/** What is said of the subject in passing: "FlightAware, which tracks air traffic, counted ...". */
const aside = /,\s(?:which|who|whose)\s[^,]{2,80},/u;

/** What a subject does not go beyond: words after which the verb belongs to another clause, and the marks of a dateline. */
const boundary = /^(?:that|which|who|whose|because|if|when|while|but|and|to|after|before|-|–|—|\(.+)$/iu;

function subjectOf(clause: string, verbs: RegExp): string | undefined {
  const words = clause.split(/\s+/u, LONGEST_SUBJECT + 1);
  // "counts kept by the ministry" are no deed
  const isVerb = (word: string, index: number): boolean =>
    index > 0 && verbs.test(word) && !/^(?:kept|made|by|of)$/u.test(words[index + 1] ?? "");
  const verb = words.findIndex(isVerb);
  const subject = words.slice(0, Math.max(0, verb));
  if (subject.length === 0 || subject.some((word) => boundary.test(word))) return undefined;
  return subject.join(" ").replace(/ (?:has|have|had)$|,$/u, "");
}

function subjectsOf(text: string, verbs: RegExp): string[] {
  const clauses = splitSentences(text).flatMap((sentence) => textOf(text, sentence).split(/[;:]\s/u));
  return clauses.flatMap((each) => {
    const clause = each.trim().replace(opening, "").replace(aside, "");
    const [, ...behind] = clause.split(/,\s/u);
    return [clause, ...behind]
      .map((part) => subjectOf(part, verbs))
      .filter((subject) => subject !== undefined);
  });
}

/**
 * The subjects that vouch for something without a verb of saying, in order: "Ifo" of "Ifo puts the damage at 200
 * million", "the coast guard" of "It sank within minutes, the coast guard posted on X".
 */
export const assertingSubjects = (text: string): string[] => subjectsOf(text, asserts);

/** The subjects that make something known by what they do, in order: "the Supreme Court" of "The Supreme Court upheld ...". */
export const actingSubjects = (text: string): string[] =>
  subjectsOf(text, acts).map((subject) => subject.replace(/ on \p{Lu}\p{Ll}+day$/u, ""));
