import { useLayoutEffect, useRef } from "react";

/** Each view of the panel keeps its own place in the scrolling, and finds it again. */
export function useScrollPlace(view: string): void {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const known = places.current;
    window.scrollTo(0, known.get(view) ?? 0);
    const remember = () => known.set(view, window.scrollY);
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [view]);
}
