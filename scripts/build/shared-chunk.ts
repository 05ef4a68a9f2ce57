import type { Plugin } from "vite";

/** What surfaces are drawn and fed with; what they compare and read texts with is no part of most. */
const OF_SURFACES = /\/(?:node_modules|components|lib\/(?:words|messaging|store|model|state))\//;

/** Parts so small that a file of their own costs more than having one too many. */
const SMALL_PARTS = /\/(?:components\/(?:changes|claims|controls)|lib\/messaging)\//;

/** What a page needs before it can load anything else. */
const FIRST = /preload-helper|wxt-html-plugins/;

/** A module that fewer surfaces need stays out of the one chunk: each would load what it never uses. */
const FEWEST_SURFACES = 3;

/**
 * Puts what most surfaces need into one chunk. Left alone, the bundler gives each set of surfaces a chunk of its own: two
 * dozen files for a popup, and a browser takes longer to ask for a file than to read it.
 */
export function sharedChunk(): Plugin {
  return {
    name: "shared-chunk",
    apply: "build",
    outputOptions(options) {
      if (options.format !== "es") return;
      const groups = [
        { name: "first", test: FIRST, priority: 3 },
        { name: "surface", test: OF_SURFACES, minShareCount: FEWEST_SURFACES, priority: 2 },
        { name: "parts", test: SMALL_PARTS, minShareCount: 2, priority: 1 },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}
