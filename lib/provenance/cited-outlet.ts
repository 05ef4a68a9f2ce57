import { type Attribution, textOf } from "@/lib/model";

const told = /\b(?:told|tells|telling)$/iu;
const citing = /\b(?:citing|quoting)$/iu;
const opensWithName = /^(?:the )?(\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,4})/u;
const untilComma = /^([^,]{2,80}),/u;

/** The outlet that was told, where no "that" parts it from what is said: "told Reuters the envoys had met". */
export function toldOutlet(
  text: string,
  { cue, content }: Attribution,
  isOutlet: (name: string) => boolean,
): string | undefined {
  const [first] = content;
  if (first === undefined || !told.test(textOf(text, cue))) return undefined;
  const words = opensWithName.exec(textOf(text, first))?.[1]?.split(" ") ?? [];
  // "told CNN Monday he was sure": the name may be the first words alone.
  const names = words.map((_, index) => words.slice(0, words.length - index).join(" "));
  return names.find(isOutlet);
}

/** Whom an aside cites inside an attribution: "Reuters reported, citing Axios, that the envoys had met". */
export function citedInAside(text: string, { cue, content }: Attribution): string | undefined {
  const [first] = content;
  if (first === undefined || !citing.test(textOf(text, cue))) return undefined;
  const cited = textOf(text, first);
  return untilComma.exec(cited)?.[1] ?? cited;
}
