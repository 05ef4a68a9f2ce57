/** What grows or shrinks a page (a ticker, an advertisement) may do so at every frame; markers follow in steps. */
const REFLOW_STEP_MS = 250;

/**
 * Calls `place` when what stands on the page may have moved, until `signal` aborts: with the next frame for what
 * the reader does, in steps for what the page does.
 */
export function keepInPlace(place: () => void, signal: AbortSignal): void {
  const withNextFrame = once((run) => requestAnimationFrame(run));
  const inSteps = once((run) => setTimeout(run, REFLOW_STEP_MS));
  const placeAlive = (): void => {
    if (!signal.aborted) place();
  };
  const onResize = (): void => withNextFrame(placeAlive);
  const onScroll = (event: Event): void => {
    if (event.target !== document) withNextFrame(placeAlive); // what is drawn scrolls with the document by itself
  };
  const sizes = new ResizeObserver(() => inSteps(placeAlive));
  sizes.observe(document.documentElement);
  if (document.body !== null) sizes.observe(document.body);
  signal.addEventListener("abort", () => sizes.disconnect());
  document.addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
  window.addEventListener("resize", onResize, { signal });
}

/** Runs what it is given when `schedule` says so; what comes while a run is due is that run. */
function once(schedule: (run: () => void) => void): (task: () => void) => void {
  let isDue = false;
  return (task) => {
    if (isDue) return;
    isDue = true;
    schedule(() => {
      isDue = false;
      task();
    });
  };
}
