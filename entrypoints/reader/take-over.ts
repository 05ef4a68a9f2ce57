/**
 * Where the reader of a page keeps what ends it: a property of the global object of its isolated world, which all
 * injections of one build share and the page cannot see or reach.
 */
interface Slot {
  sourcelightReader?: AbortController;
}

/** Ends the reader that runs here already, if any. Returns what ends the new one, on whose signal all of it hangs. */
export function takeOver(world: Slot = globalThis as Slot): AbortController {
  world.sourcelightReader?.abort("another reader took over");
  const life = new AbortController();
  world.sourcelightReader = life;
  return life;
}
