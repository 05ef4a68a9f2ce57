import type { Attribution } from "@/lib/model";
import type { Reading } from "../words/read-words";
import { cueVerbs, Frame } from "./cue-verbs";
import type { AttributionDraft } from "./scan";

const spoken = Frame.speech | Frame.quoteOnly | Frame.addressee;

/** Whether content is said, thought, or only shows an attitude: from the verb of the cue, else from the content. */
export function mannerOf(
  { tokens }: Reading,
  { cue, content }: AttributionDraft,
  quoted: boolean,
): NonNullable<Attribution["manner"]> {
  if (quoted) return "speech";
  let frames = 0;
  for (let index = cue.from; index < cue.to; index += 1) {
    const lower = tokens[index]?.lower ?? "";
    if (lower === "according" || lower === ":") return "speech";
    frames |= cueVerbs.get(lower) ?? 0;
  }
  if ((frames & spoken) !== 0) return "speech";
  const clause = tokens[content[0]?.from ?? cue.to]?.lower === "that";
  return (frames & Frame.thought) !== 0 || clause ? "thought" : "stance";
}
