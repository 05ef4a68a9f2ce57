import { useEffect, useState } from "react";
import { type PanelFocus, watchPanelFocus } from "@/lib/messaging";

/** The claim of a tab that its page or the popup last asked for; `wish` tells one asking from the next. */
export function usePanelFocus(
  tabId: number | undefined,
  onFocus: () => void,
): (PanelFocus & { readonly wish: number }) | undefined {
  const [focus, setFocus] = useState<PanelFocus & { readonly wish: number }>();
  useEffect(() => {
    if (tabId === undefined) return;
    return watchPanelFocus(tabId, (asked) => {
      setFocus((before) => ({ ...asked, wish: (before?.wish ?? 0) + 1 }));
      onFocus();
    });
  }, [tabId, onFocus]);
  return focus;
}
