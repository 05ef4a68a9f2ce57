import type { DraftStatus } from "@/lib/state";

/** What is true of the words in the editor, in words. */
export function describeStatus(status: DraftStatus): string {
  switch (status.kind) {
    case "untouched":
      return "";
    case "typing":
      return "Not saved yet";
    case "kept":
      return "Draft kept, not saved yet";
    case "not-kept":
      return `Draft not kept: ${status.message}`;
    case "saving":
      return "Saving…";
    case "saved":
      return "Saved";
    case "not-saved":
      return `Not saved: ${status.message}`;
  }
}
