/** Calls `place` once a frame at most when what stands on the page may have moved, until `signal` aborts. */
export function keepInPlace(place: () => void, signal: AbortSignal): void {
  let isDue = false;
  const later = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) place();
    });
  };
  const onScroll = (event: Event): void => {
    if (event.target !== document) later(); // what is drawn scrolls with the document by itself
  };
  const sizes = new ResizeObserver(later);
  sizes.observe(document.documentElement);
  if (document.body !== null) sizes.observe(document.body);
  signal.addEventListener("abort", () => sizes.disconnect());
  document.addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
  window.addEventListener("resize", later, { signal });
  window.addEventListener("load", later, { capture: true, signal });
}
