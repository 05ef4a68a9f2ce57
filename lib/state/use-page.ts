import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { type Messenger, toSurface } from "@/lib/messaging";
import type { Correction } from "@/lib/model";
import { correctionsOn } from "@/lib/services";
import { type Library, observe } from "@/lib/store";
import { createPageStore, type PageState, type PageStoreOptions } from "./page-store";
import type { PageView } from "./page-view";
import { whenSourcesChange } from "./when-sources-change";

export interface PageOptions extends Omit<PageStoreOptions, "messenger"> {
  readonly messenger: Pick<Messenger, "send" | "sendToTab" | "listen">;
  readonly library: Pick<Library, "sources" | "corrections">;
}

/**
 * The page of one tab, asked at once, again when its reader says that it changed, and compared again when sources come
 * or go or the reader corrects; claims that the reader dismissed are left out at once. Another tab or address, or a site
 * switched off or on, begins anew.
 */
export function usePage(options: PageOptions): PageState {
  const { library, messenger, ask, tabId, address, readAtOnce, isSwitchedOff } = options;
  const store = useMemo(
    () => createPageStore({ tabId, address, messenger, ask, readAtOnce, isSwitchedOff }),
    [tabId, address, messenger, ask, readAtOnce, isSwitchedOff],
  );

  useEffect(() => {
    void store.getState().load();
    return messenger.listen(toSurface, {
      pageChanged: (_, sender) => {
        if (sender.tabId === tabId) void store.getState().load();
      },
    });
  }, [store, messenger, tabId]);

  useEffect(() => whenSourcesChange(library, () => void store.getState().compareAgain()), [store, library]);

  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  useEffect(() => {
    let known: string | undefined;
    return observe(
      () => library.corrections.list(),
      (made) => {
        const now = JSON.stringify(made.map(({ id }) => id));
        if (known !== undefined && known !== now) void store.getState().compareAgain();
        known = now;
        setCorrections(made);
      },
      () => undefined, // the comparison itself says that the library cannot be read
    );
  }, [store, library]);

  const page = useStore(store);
  return useMemo(() => ({ ...page, view: withoutDismissed(page.view, corrections) }), [page, corrections]);
}

function withoutDismissed(view: PageView, corrections: readonly Correction[]): PageView {
  if (view.kind !== "ready" || corrections.length === 0) return view;
  const claims = view.reading.claims.filter(({ text }) => !correctionsOn(text, corrections).isDismissed);
  return { ...view, reading: { ...view.reading, claims } };
}
