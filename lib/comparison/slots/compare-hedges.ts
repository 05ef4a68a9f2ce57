import { type Modality, type ReasonNote, type Span, spanning, textOf } from "@/lib/model";
import { affinityOf } from "../alignment/affinity";
import type { Pair } from "../alignment/pair";
import { linkStrength } from "../alignment/relate-words";
import type { Prepared } from "../statement";
import { governedWords } from "./governed-words";
import type { SlotFinding } from "./slot-finding";

const leastStrength = 0.8;
/** A cue that merely stands nearby ("appears and captures") shares less than this with the claim. */
const leastAffinity = 0.55;

const noteOf: Readonly<Record<Modality["kind"], ReasonNote>> = {
  hedge: "may-be-so",
  plan: "planned",
  prediction: "to-come",
  condition: "on-condition",
  obligation: "ought-to-be",
};

/** "The prisoner who appeared in a video": only with "to" or "that" does the verb make anything doubtful. */
const isMereAppearance = ({ analysis: { text } }: Prepared, cue: Span): boolean =>
  /^appear(?:s|ed)?$/i.test(textOf(text, cue)) && !/^\s+(?:to|that)\b/i.test(text.slice(cue.end));

/** What the passage hedges and the claim states as plain fact. */
export function compareHedges(pair: Pair): SlotFinding[] {
  const { claim, passage, alignment } = pair;
  const findings: SlotFinding[] = [];
  for (const { cue, scope, kind } of passage.analysis.modalities) {
    if (isMereAppearance(passage, cue)) continue;
    const [position] = governedWords(passage, scope);
    const link = position === undefined ? undefined : alignment.ofPassage[position];
    if (link === undefined || linkStrength[link.kind] < leastStrength) continue;
    const [ours, theirs] = [claim.words[link.claim], passage.words[link.passage]];
    if (ours === undefined || theirs === undefined) continue;
    const hedgedToo = claim.analysis.modalities.some(
      (own) =>
        (own.kind === kind || own.kind === "hedge") &&
        own.scope.start <= ours.start &&
        ours.end <= own.scope.end,
    );
    if (hedgedToo) continue;
    const evidence = spanning(cue, theirs);
    const affinity = affinityOf(pair, ours, evidence);
    if (affinity < leastAffinity) continue;
    findings.push({ slot: "hedge", claim: ours, evidence, verdict: "differs", note: noteOf[kind], affinity });
  }
  return findings;
}
