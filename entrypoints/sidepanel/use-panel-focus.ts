import { useEffect, useState } from "react";
import { type PanelFocus, watchPanelFocus } from "@/lib/messaging";

/** The claim that the page or the popup last asked for; `wish` tells one asking from the next. */
export function usePanelFocus(onFocus: () => void): (PanelFocus & { readonly wish: number }) | undefined {
  const [focus, setFocus] = useState<PanelFocus & { readonly wish: number }>();
  useEffect(
    () =>
      watchPanelFocus((asked) => {
        setFocus((before) => ({ ...asked, wish: (before?.wish ?? 0) + 1 }));
        onFocus();
      }),
    [onFocus],
  );
  return focus;
}
