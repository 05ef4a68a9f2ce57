import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Messenger } from "@/lib/messaging";
import { type Library, observe } from "@/lib/store";
import { createPageStore, type PageState, type PageStoreOptions } from "./page-store";

export interface PageOptions extends Omit<PageStoreOptions, "messenger"> {
  readonly messenger: Pick<Messenger, "send" | "sendToTab" | "listen">;
  readonly library: Pick<Library, "sources">;
}

/**
 * The page of one tab, asked at once, again when its reader says that it changed, and compared again when sources come
 * or go. The options count when the surface first shows: give the component a `key` of tab and address.
 */
export function usePage(options: PageOptions): PageState {
  const [store] = useState(() => createPageStore(options));
  const [{ library, messenger, tabId }] = useState(options);

  useEffect(() => {
    void store.getState().load();
    return messenger.listen("surface", {
      pageChanged: (_, sender) => {
        if (sender.tabId === tabId) void store.getState().load();
      },
    });
  }, [store, messenger, tabId]);

  useEffect(() => {
    let known: number | undefined;
    return observe(
      () => library.sources.count(),
      (count) => {
        if (known !== undefined && known !== count) void store.getState().compareAgain();
        known = count;
      },
      () => undefined, // the comparison itself says that the library cannot be read
    );
  }, [store, library]);

  return useStore(store);
}
