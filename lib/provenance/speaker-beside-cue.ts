import { type Attribution, textOf } from "@/lib/model";

const told = /^(?:told|tells)$/iu;

/**
 * The speaker where the verb stands between commas and names: "..., the bank's governor, Helen Marsh, told Sky News",
 * "..., says Hannah Boyle at Tarn University, who led the work".
 */
export function speakerBesideCue(text: string, { source, cue }: Attribution): string | undefined {
  const before = text.slice(0, cue.start).trimEnd();
  if (!before.endsWith(",")) return undefined;
  if (source.start === source.end)
    return text
      .slice(cue.end)
      .trim()
      .split(/[,.]\s/u)[0];
  const isListener = source.start >= cue.end && told.test(textOf(text, cue));
  return isListener ? before.slice(0, -1).split(/,\s/u).at(-1) : undefined;
}
