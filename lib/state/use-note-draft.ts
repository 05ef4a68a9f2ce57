import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { createNoteDraftStore, type NoteDraftOptions, type NoteDraftState } from "./note-draft-store";

/**
 * The draft of one note for as long as its editor stands. Kept words come back by themselves; what was typed is
 * written at once when the editor or the whole surface goes away.
 */
export function useNoteDraft(options: NoteDraftOptions): NoteDraftState {
  const latest = useRef(options);
  latest.current = options;
  const [store] = useState(() =>
    createNoteDraftStore({ ...options, save: (text) => latest.current.save(text) }),
  );
  useEffect(() => {
    void store.getState().restore();
    const keepIfHidden = () => {
      if (document.visibilityState === "hidden") void store.getState().keep();
    };
    document.addEventListener("visibilitychange", keepIfHidden);
    return () => {
      document.removeEventListener("visibilitychange", keepIfHidden);
      void store.getState().keep();
    };
  }, [store]);
  return useStore(store);
}
