import * as v from "valibot";
import { browser } from "wxt/browser";
import { claimIdSchema, naturalSchema } from "./schemas";

const panelFocusSchema = v.strictObject({
  tabId: naturalSchema,
  claimId: claimIdSchema,
  intent: v.picklist(["read", "note"]),
});

/** Which claim of which tab the side panel should show, and whether the person means to write a note on it. */
export type PanelFocus = v.InferOutput<typeof panelFocusSchema>;

const KEY = "panelFocus";

/** Kept in memory by the browser for this session: a panel that opens a moment later still finds it. */
export const setPanelFocus = (focus: PanelFocus): Promise<void> =>
  browser.storage.session.set({ [KEY]: focus });

/**
 * Calls back with the focus asked for `tabId` before now, if any, and with each later one. What is meant for another
 * tab is left to the panel that shows it. Returns its undo.
 */
export function watchPanelFocus(tabId: number, onFocus: (focus: PanelFocus) => void): () => void {
  let isOver = false;
  const take = (value: unknown) => {
    const focus = v.safeParse(panelFocusSchema, value);
    if (isOver || !focus.success || focus.output.tabId !== tabId) return;
    onFocus(focus.output);
    void browser.storage.session.remove(KEY);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) => take(changes[KEY]?.newValue);
  browser.storage.session.onChanged.addListener(listener);
  void browser.storage.session.get(KEY).then((stored) => take(stored[KEY]));
  return () => {
    isOver = true;
    browser.storage.session.onChanged.removeListener(listener);
  };
}
