import { type Attribution, textOf } from "@/lib/model";

const told = /\b(?:told|tells|telling)$/iu;
const citing = /\b(?:citing|quoting)$/iu;
const opensWithName =
  /^(?:the )?(\p{Lu}[\p{L}.&-]*(?: (?:(?:de|del|la|le|du|des|der|di|da|do|of|and) ){0,2}\p{Lu}[\p{L}.&-]*){0,4})/u;
const untilComma = /^([^,]{2,80}),/u;

/** The outlet whose name opens the words; "CNN" of "CNN Monday he was sure". */
export function outletOpening(words: string, isOutlet: (name: string) => boolean): string | undefined {
  const name = opensWithName.exec(words)?.[1]?.split(" ") ?? [];
  return name.map((_, index) => name.slice(0, name.length - index).join(" ")).find(isOutlet);
}

/** The outlet that was told, where no "that" parts it from what is said: "told Reuters the envoys had met". */
export function toldOutlet(
  text: string,
  { cue, content }: Attribution,
  isOutlet: (name: string) => boolean,
): string | undefined {
  const [first] = content;
  if (first === undefined || !told.test(textOf(text, cue))) return undefined;
  return outletOpening(textOf(text, first), isOutlet);
}

/** Whom an aside cites inside an attribution: "Reuters reported, citing Axios, that the envoys had met". */
export function citedInAside(text: string, { cue, content }: Attribution): string | undefined {
  const [first] = content;
  if (first === undefined || !citing.test(textOf(text, cue))) return undefined;
  const cited = textOf(text, first);
  return untilComma.exec(cited)?.[1] ?? cited;
}
