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
