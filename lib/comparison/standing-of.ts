import type { Relation, Standing } from "@/lib/model";

/**
 * The standing of a claim from the relations of all passages that were compared with it. One supporting and one
 * conflicting passage make it contested; `related` alone leaves it unclear; no passage at all is silence.
 */
export function standingOf(relations: readonly Relation[]): Standing {
  const supported = relations.includes("supports");
  const conflicting = relations.includes("conflicts");
  if (supported && conflicting) return "contested";
  if (supported) return "supported";
  if (conflicting) return "conflicting";
  return relations.length > 0 ? "unclear" : "silent";
}
