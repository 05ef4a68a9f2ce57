import { type Analysis, analyze } from "@/lib/language";
import { type Attribution, contains, type Name, textOf } from "@/lib/model";
import type { Testimony } from "./testimony";

/** To whom a passage credits what it says. */
export interface Credit {
  readonly kind: "speaker" | "outlet" | "anonymous";
  /** As written, without title: "Karoline Leavitt", "Reuters", "two officials". */
  readonly label: string;
  /** The outlet through which the words came, where the passage names one. */
  readonly via?: string;
}

const lengthOf = ({ content }: Attribution): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

/** The attribution that covers most of the passage: the rest is an aside. */
const mainAttribution = ({ attributions }: Analysis): Attribution | undefined =>
  [...attributions].sort((a, b) => lengthOf(b) - lengthOf(a))[0];

const PRONOUN = /^(?:he|she|they)$/i;
const LEADING_WORDS = /^(?:the|a|an|its|their|his|her)\s+/i;

/** The last person or body named in a text: whom a following "she" or "it" most likely means. */
function lastNamed(text: string, kinds: readonly Name["kind"][]): string | undefined {
  return analyze(text).names.findLast(({ kind }) => kinds.includes(kind))?.full;
}

/**
 * Whom the passage credits with its main statement; `undefined` when it credits nobody. A pronoun is resolved
 * through the context, and stays uncredited where that names no person.
 */
export function readCredit({ text, context }: Testimony): Credit | undefined {
  const analysis = analyze(text, context === undefined ? {} : { context });
  const attribution = mainAttribution(analysis);
  if (attribution === undefined || attribution.source.start === attribution.source.end) return undefined;
  const source = textOf(text, attribution.source);
  const via = attribution.via === undefined ? {} : { via: textOf(text, attribution.via) };
  if (attribution.anonymous) return { kind: "anonymous", label: source, ...via };
  if (PRONOUN.test(source)) {
    const person = lastNamed(context ?? "", ["person"]);
    return person === undefined ? undefined : { kind: "speaker", label: person, ...via };
  }
  const name = analysis.names.find((candidate) => contains(attribution.source, candidate));
  if (name?.kind === "person") return { kind: "speaker", label: name.full, ...via };
  const label = source.replace(LEADING_WORDS, "");
  return name?.kind === "organisation" && name.surface === label
    ? { kind: "outlet", label: name.full, ...via }
    : { kind: "speaker", label, ...via };
}
