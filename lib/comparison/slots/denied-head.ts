import { contains, textOf } from "@/lib/model";
import type { Prepared } from "../statement";
import { lightVerbs } from "../words/function-words";
import type { Denial } from "../words/read-denials";

/** Verbs that join a thing to what it is: what is denied with them is what follows. */
const linkingVerbs = new Set(
  "be become mean mark signal represent constitute remain stay seem appear look amount prove".split(" "),
);

/** "No", "zero": what is denied is a thing, and its name comes last in its phrase. */
export const isDeterminer = (cue: string): boolean => /^(?:no|zero|without|not a single)$/iu.test(cue);

/** Position of the word that a denial is about: the verb or quality after "not", the thing after "no". */
export function deniedHead(statement: Prepared, { cue, scope }: Denial): number | undefined {
  const { words, content, analysis } = statement;
  const within = content.filter((position) => {
    const word = words[position];
    return word !== undefined && contains(scope, word);
  });
  if (isDeterminer(textOf(analysis.text, cue))) {
    const last = within.findIndex((position, index) => within[index + 1] !== position + 1);
    return within[last];
  }
  return within.find((position) => {
    const { lemma = "", lower = "" } = words[position] ?? {};
    return !linkingVerbs.has(lemma) && !lightVerbs.has(lemma) && !lower.endsWith("ly");
  });
}
