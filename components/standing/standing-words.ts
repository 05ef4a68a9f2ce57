import type { Relation, Standing } from "@/lib/model";

/** From what asks for the reader's eye first to what does not. */
export const STANDINGS = [
  "conflicting",
  "contested",
  "supported",
  "unclear",
  "silent",
] as const satisfies Standing[];

/** The word of each standing, and what it says in a sentence. */
export const standingWords: Readonly<Record<Standing, { readonly word: string; readonly meaning: string }>> =
  {
    conflicting: {
      word: "Conflicting",
      meaning: "Your sources say otherwise on a stated fact, and none supports it.",
    },
    contested: {
      word: "Contested",
      meaning: "Some of your sources support it, others conflict with it.",
    },
    supported: { word: "Supported", meaning: "Your sources say the same." },
    unclear: {
      word: "Unclear",
      meaning: "Your sources speak of it, but neither support it nor conflict with it.",
    },
    silent: { word: "Silent", meaning: "None of your sources speaks of it." },
  };

/** The word of each relation, as a verb of the source. */
export const relationWords: Readonly<Record<Relation, string>> = {
  supports: "Supports",
  conflicts: "Conflicts",
  differs: "Differs",
  related: "Related",
};

/** The mark a relation is drawn with: that of the standing it would make alone. */
export const markOfRelation: Readonly<Record<Relation, Standing>> = {
  supports: "supported",
  conflicts: "conflicting",
  differs: "unclear",
  related: "silent",
};
