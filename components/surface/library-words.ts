import type { LibraryState } from "@/lib/state";

type Fault = Extract<LibraryState, { readonly kind: "failed" }>["fault"];

/** Each fault of the library in plain words, and what to do next. */
export const faultWords: Readonly<Record<Fault, { readonly title: string; readonly next: string }>> = {
  "newer-version": {
    title: "The library is newer than this Sourcelight",
    next: "A later version wrote it. Update the extension; until then nothing is read or written, so nothing is lost.",
  },
  blocked: {
    title: "Another window holds the library",
    next: "Close the other windows of Sourcelight, then try again.",
  },
  unavailable: {
    title: "The browser keeps no storage here",
    next: "This happens in some private windows. Open Sourcelight in a normal window.",
  },
  damaged: {
    title: "The library could not be opened",
    next: "Try again, and restart the browser if that does not help. Nothing was deleted.",
  },
  full: {
    title: "There is no room left",
    next: "Free some disk space or remove sources, then try again. What is stored can still be read.",
  },
  stale: {
    title: "The library was closed",
    next: "Sourcelight was updated, or the browser let go of its files. Load this view again to go on.",
  },
};
