import { useEffect, useState } from "react";
import type { Messenger } from "@/lib/messaging";
import type { Change, SavedPage } from "@/lib/model";
import { findPage } from "@/lib/services";
import type { Library } from "@/lib/store";
import { askToKeepLibrary } from "./keep-library";
import { messageOf } from "./live";

/** The page of a tab as a source. */
export type SavedView =
  /** Not looked up yet, or no page that could be saved. */
  | { readonly kind: "unknown" }
  | { readonly kind: "not-saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly message: string }
  | {
      readonly kind: "saved";
      readonly sourceId: string;
      readonly savedAt: string;
      /** What the page says otherwise than the source; undefined until it is known. */
      readonly changes: readonly Change[] | undefined;
      readonly partly: boolean;
      /** Just now, by this window. */
      readonly isNew: boolean;
    };

export interface SavedPageOptions {
  readonly library: Library;
  readonly messenger: Pick<Messenger, "send">;
  readonly tabId: number;
  readonly address: string | undefined;
}

const viewOf = (saved: SavedPage, isNew: boolean): SavedView =>
  saved.kind === "saved" ? { ...saved, isNew } : saved;

/**
 * Whether the page of a tab is saved, and the way to save it. A page that is not is left alone: its text is taken only
 * to save it, or to compare it with what was saved. "Saved" is said once the library has it on the disk.
 */
export function useSavedPage({ library, messenger, tabId, address }: SavedPageOptions) {
  const [saved, setSaved] = useState<SavedView>({ kind: "unknown" });

  useEffect(() => {
    let isOver = false;
    const show = (view: SavedView) => {
      if (!isOver) setSaved((now) => (now.kind === "saving" ? now : view));
    };
    const look = async () => {
      if (address === undefined || !/^https?:/.test(address)) return;
      const known = await findPage(library, [address]);
      if (known === undefined || known.kind === "reference") return show({ kind: "not-saved" });
      const { id: sourceId, capturedAt, addedAt } = known;
      const savedAt = capturedAt ?? addedAt;
      show({ kind: "saved", sourceId, savedAt, changes: undefined, partly: false, isNew: false });
      show(viewOf(await messenger.send("findSavedPage", { tabId }), false));
    };
    look().catch((error: unknown) => show({ kind: "failed", message: messageOf(error) }));
    return () => {
      isOver = true;
    };
  }, [library, messenger, tabId, address]);

  const save = async () => {
    setSaved({ kind: "saving" });
    void askToKeepLibrary();
    try {
      setSaved(viewOf(await messenger.send("savePage", { tabId }), true));
    } catch (error) {
      setSaved({ kind: "failed", message: messageOf(error) });
    }
  };
  return { saved, save };
}
