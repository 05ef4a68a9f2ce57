import { useSyncExternalStore } from "react";

const subscribe = (onChange: () => void) => {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
};

/** The fragment of the surface's own address, as it changes: back and forward lead from source to source. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash);
