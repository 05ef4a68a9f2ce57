import type { Analysis } from "@/lib/language";
import { contains, type Negation, overlaps, type Span, textOf } from "@/lib/model";
import type { Word } from "./read-words";

/**
 * A cue and the stretch whose truth it turns round. A "word" denies by its meaning ("failed to", "refrained from"), and so
 * turns round once more what "not" turns round; a "partial" one denies for a part of the time or of the whole, or the right
 * and not the deed ("stopped", "not entirely", "banned"); what is "reported" is denied by somebody.
 */
export interface Denial {
  readonly cue: Span;
  readonly scope: Span;
  readonly kind: "not" | "word" | "partial" | "reported";
  /** The cue is a word of content, to be compared as one, and no part of the grammar. */
  readonly isImplied: boolean;
}

/** Lemmas of verbs that say of what follows that it is not done or not there. */
const denyingVerbs = new Set(
  "abstain refrain avoid shun eschew forgo lack omit neglect decline refuse fail".split(" "),
);

/** Verbs that say so with a word of direction. */
const keepingAway =
  /\b(?:ke(?:ep|eps|eping|pt)|stay(?:s|ed|ing)?|steer(?:s|ed|ing)?|walk(?:s|ed|ing)?|sh(?:y|ies|ied)) (?:away from|clear of|out of)\b/gi;

/** Lemmas of verbs and nouns for what is over, hindered or not allowed. */
const endingWords = new Set(
  "stop cease halt suspend cancel discontinue abandon quit prevent hinder block ban prohibit forbid bar boycott".split(
    " ",
  ),
);

/** Cues that the language core knows as negations and that deny by the meaning of a word. */
const denyingCue = /^(?:fail|refus|declin|lack|absen|devoid|unable)/i;

/** Where what a word governs is over: another clause, or an aside. */
const clauseEnd = /[,;:()“”"]|\s(?:but|while|whereas|because|although|though|when|after|before|who|which)\s/i;

function scopeAfter({ text }: Analysis, { end }: Span): Span {
  const rest = text.slice(end);
  const length = clauseEnd.exec(rest)?.index ?? rest.length;
  return { start: end, end: end + length };
}

/** The spans of words and phrases that deny by their meaning, with their kind. */
function impliedCues({ text }: Analysis, words: readonly Word[]): (Span & Pick<Denial, "kind">)[] {
  const away = [...text.matchAll(keepingAway)].map(({ index, 0: cue }) => ({
    start: index,
    end: index + cue.length,
    kind: "word" as const,
  }));
  const single = words.flatMap(({ lemma, start, end }): (Span & Pick<Denial, "kind">)[] => {
    if (endingWords.has(lemma)) return [{ start, end, kind: "partial" }];
    return denyingVerbs.has(lemma) ? [{ start, end, kind: "word" }] : [];
  });
  return [...away, ...single];
}

/** What is denied of the whole may be so in part. */
const whole =
  /\b(?:all|always|every\w*|entire(?:ly)?|whol(?:e|ly)|complete(?:ly)?|full(?:y)?|exclusively|solely|only|necessarily|just)\b/iu;
/** Words after "not" among which the whole is looked for. */
const WHOLE_REACH = 4;

/** "Has not produced it entirely", "no longer": it may have been so for a part, or once. */
function isPartial({ text }: Analysis, words: readonly Word[], { cue, scope }: Negation): boolean {
  if (/^no longer$/iu.test(textOf(text, cue))) return true;
  const near = words.filter((word) => contains(scope, word)).slice(0, WHOLE_REACH);
  return near.some(({ lower }) => whole.test(lower));
}

/** "Faith No More" denies nothing. */
const isInTitle = ({ text }: Analysis, { start }: Span): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) && /[\p{L}\p{N},] $/u.test(text.slice(0, start));

/** "Zero cases" are no cases. */
const zeroes = (analysis: Analysis, words: readonly Word[]): Denial[] =>
  words
    .filter(({ lower }, position) => lower === "zero" && words[position + 1]?.wordKind === "content")
    .map((cue) => ({ cue, scope: scopeAfter(analysis, cue), kind: "not", isImplied: false }));

function kindOf(analysis: Analysis, words: readonly Word[], negation: Negation): Denial["kind"] {
  if (negation.kind === "denial") return "reported";
  if (denyingCue.test(textOf(analysis.text, negation.cue))) return "word";
  return isPartial(analysis, words, negation) ? "partial" : "not";
}

/** Everything in a statement that turns something round, by "not" and its like or by the meaning of a word. */
export function readDenials(analysis: Analysis, words: readonly Word[]): Denial[] {
  const stated = analysis.negations
    .filter(({ cue }) => !isInTitle(analysis, cue))
    .map(
      (negation): Denial => ({
        cue: negation.cue,
        scope: negation.scope,
        kind: kindOf(analysis, words, negation),
        isImplied: false,
      }),
    );
  const implied = impliedCues(analysis, words)
    .filter((cue) => !stated.some((known) => overlaps(known.cue, cue)))
    .map(({ start, end, kind }): Denial => {
      const cue = { start, end };
      return { cue, scope: scopeAfter(analysis, cue), kind, isImplied: true };
    });
  return [...stated, ...zeroes(analysis, words), ...implied].toSorted((a, b) => a.cue.start - b.cue.start);
}
