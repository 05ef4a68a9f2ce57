import { type Analysis, splitSentences } from "@/lib/language";
import { type Attribution, contains, overlaps, type Span, textOf } from "@/lib/model";
import { handlerIn } from "./credited-newsroom";
import { isSameOutlet } from "./outlet-name";

/** What a newsroom says of its own work. */
const firstHand =
  /\b(?:this newspaper|our (?:own )?(?:reporters?|correspondents?|reporting|newsroom|analysis|review)|has learned|told us)\b/iu;

/** Work done by a named newsroom: "a Gazette reporter", "the Gazette counted". */
const worked =
  /\b(?:[Tt]he |[Aa]n? )?(\p{Lu}[\p{L}-]{0,30}(?:\s\p{Lu}[\p{L}-]{0,30}){0,3})(?:['’]s)? (?:own )?(?:reporters?|correspondents?|separately|independently|reviewed|obtained|counted|examined|verified|review of|analysis of|has seen|has learned|spoke (?:to|with))\b/u;
const confided =
  /\b(?:told|interview with|call with|spoke (?:to|with)|to) (?:the )?(\p{Lu}[\p{L}-]{0,30}(?:\s\p{Lu}[\p{L}-]{0,30}){0,3})/u;

/** True when the words tell of work that the outlet did: papers in hand, its reporters, what it was told. */
function tellsOfWork(words: string, outlet: string): boolean {
  const names = [handlerIn(words), worked.exec(words)?.[1], confided.exec(words)?.[1]];
  return names.some((name) => name !== undefined && isSameOutlet(name, outlet));
}

/** Where a sentence turns to another voice. */
const turn = /;\s|,\s(?=(?:but|while|although|though|whereas)\s)/gu;

/** The sentences of a text, parted where they turn to another voice. */
function partsOf(text: string): Span[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const turns = [...text.slice(start, end).matchAll(turn)].map(({ index }) => start + index + 1);
    return [start, ...turns].map((from, index) => ({ start: from, end: turns[index] ?? end }));
  });
}

/**
 * True when a passage, besides the words it attributes, tells of work of its own newsroom in another clause:
 * sources who spoke to it, records it saw, what its reporter counted. Background alone is no reporting.
 */
export function addsOwnReporting(
  { text, attributions }: Analysis,
  main: Attribution | undefined,
  outlet: string | undefined,
): boolean {
  if (main === undefined) return false;
  return partsOf(text).some((part) => {
    if (overlaps(part, main.cue) || main.content.some((piece) => overlaps(piece, part))) return false;
    const words = textOf(text, part);
    if (firstHand.test(words)) return true;
    if (attributions.some(({ anonymous, cue, via }) => anonymous && via === undefined && contains(part, cue)))
      return true;
    return outlet !== undefined && tellsOfWork(words, outlet);
  });
}
