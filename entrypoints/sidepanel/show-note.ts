import { browser } from "wxt/browser";
import type { Span } from "@/lib/model";
import type { ListedNote } from "@/lib/state";

/** What leads to where a note hangs: its page, or its source here; `undefined` where that is gone. */
export const showerOf =
  (onOpen: (sourceId: string, passage?: Span) => void) =>
  ({ note: { target }, span, lost }: ListedNote): (() => void) | undefined => {
    if (target.kind === "claim") {
      const { pageUrl } = target;
      return /^https?:\/\//i.test(pageUrl) ? () => void browser.tabs.create({ url: pageUrl }) : undefined;
    }
    return lost === "source" ? undefined : () => onOpen(target.sourceId, span);
  };
