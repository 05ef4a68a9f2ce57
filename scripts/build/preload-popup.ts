import type { Plugin } from "vite";

/** Of the files of a build, those that are code name what they import. */
type Bundle = Readonly<Record<string, { readonly type: string; readonly imports?: readonly string[] }>>;

/** The files that are loaded with some chunks, these first. */
function loadedWith(chunks: readonly string[], bundle: Bundle): Set<string> {
  const loaded = new Set(chunks);
  for (const file of loaded) for (const next of bundle[file]?.imports ?? []) loaded.add(next);
  return loaded;
}

/**
 * Has the popup's page ask for the files of its script at once. They are no part of the first module, so that the
 * browser need not have them to show the popup; without this it would hear of them only from that module.
 */
export function preloadPopup(): Plugin {
  return {
    name: "preload-popup",
    transformIndexHtml: {
      order: "post",
      handler(_, { path, chunk, bundle }) {
        if (chunk === undefined || bundle === undefined || !path.includes("/popup/")) return;
        return [...loadedWith(chunk.dynamicImports, bundle)]
          .filter((file) => !chunk.imports.includes(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
            injectTo: "head",
          }));
      },
    },
  };
}
