import { type Analysis, analyze, splitSentences } from "@/lib/language";
import { contains, type Name, type Span } from "@/lib/model";
import { looksLikeOutlet } from "./outlet-name";
import type { Party } from "./party";
import { tellingWords } from "./same-body";
import { isBody, lastWord } from "./source-phrase";

/** How an apposition behind a name may run: ", the palace press secretary,". */
const apposition = /^,\s(?:the\s|an?\s)?([^,.;"“]{3,60})[,.]/u;

const looksLikePerson = ({ kind, surface }: Name): boolean =>
  kind === "person" ||
  (kind === "other" && /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,2}$/u.test(surface) && !looksLikeOutlet(surface));

/** The people named in a text, in order, with what it says they are. */
export function peopleIn(text: string): Party[] {
  return analyze(text)
    .names.filter(looksLikePerson)
    .map((name) => ({
      kind: "person" as const,
      label: name.full,
      roles: [
        ...tellingWords(name.role ?? ""),
        ...tellingWords(apposition.exec(text.slice(name.end, name.end + 80))?.[1] ?? ""),
      ],
    }));
}

/** A sentence's subject begins within these characters where its verb is not found: "The carmaker Kestrel". */
const SUBJECT_REACH = 20;
/** What a sentence is about ends at its verb: "The carrier is to lay off", "British chain Bramwells will shut". */
const subject =
  /^.{2,80}?(?=\s(?:is|are|was|were|will|would|has|have|had|plans?|expects?|could|may|must|can)\s)/u;
const isNobody = new Set<Name["kind"]>(["person", "place"]);

/** The company or body that a sentence is about, before `source` in it: whom "it" or "the lender" takes up. */
export function subjectBefore({ text, names }: Analysis, source: Span): string | undefined {
  const sentence = splitSentences(text).find((each) => contains(each, source));
  if (sentence === undefined) return undefined;
  const before = text.slice(sentence.start, source.start);
  const phrase = subject.exec(before)?.[0] ?? before.slice(0, SUBJECT_REACH);
  const inside = names.filter(
    ({ start }) => start >= sentence.start && start < sentence.start + phrase.length,
  );
  const named = inside.find(({ kind }) => kind !== "demonym");
  if (named !== undefined) return isNobody.has(named.kind) ? undefined : named.full;
  // "The carrier is to lay off ..., it announced"
  return /^the [\p{L}-]+$/iu.test(phrase) && isBody(lastWord(phrase)) ? phrase : undefined;
}

/** Whom "he" or "she" most likely means after `before`: the last person named there. */
export const lastPerson = (before: string): Party | undefined =>
  before === "" ? undefined : peopleIn(before).at(-1);
