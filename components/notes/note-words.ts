import type { NoteTarget } from "@/lib/model";
import type { DraftStatus } from "@/lib/state";
import { t } from "@/lib/words";

/** What is true of the words in the editor, in words. */
export function describeStatus(status: DraftStatus): string {
  switch (status.kind) {
    case "untouched":
      return "";
    case "typing":
      return t("notes.typing");
    case "kept":
      return t("notes.kept");
    case "not-kept":
      return t("notes.notKept", { why: status.message });
    case "saving":
      return t("notes.saving");
    case "saved":
      return t("notes.saved");
    case "not-saved":
      return t("notes.notSaved", { why: status.message });
  }
}

const LONGEST_LABEL = 60;

/** Names what a new note is to hang on. */
export function labelOf(target: NoteTarget): string {
  if (target.kind === "source") return t("sources.noteOnSource");
  const words = target.selector.exact;
  const shown = words.length <= LONGEST_LABEL ? words : `${words.slice(0, LONGEST_LABEL).trimEnd()}…`;
  return t("sources.noteOnWords", { words: shown });
}
