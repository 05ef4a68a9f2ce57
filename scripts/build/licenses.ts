import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { ResolvedPublicFile, WxtHooks } from "wxt";

/** A package whose code is in the build, as Vite tells of it. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly identifier?: string;
  readonly text?: string;
}

/** What Vite is asked to write of each of its builds, of which one extension takes several. */
const PART = "licenses.json";

/** What the extension carries. */
const WHOLE = "licenses.txt";

/** Terms of the data that weights and word lists were made from. */
const DATA_NOTICES = join(import.meta.dirname, "data-notices.txt");

const RULE = `\n\n${"-".repeat(80)}\n\n`;

/** Some packages name their licence and leave its words out. */
const describe = ({ name, version, identifier = "licence not named", text }: BundledPackage): string =>
  `${name} ${version} (${identifier})\n\n${text ?? `The package has no text of its licence; its words: https://spdx.org/licenses/${identifier}`}`;

/**
 * Puts the licences of all packages in the build into one file of it, after the terms of the data. Vite finds out which
 * packages they are; both parts are given to WXT.
 */
export function bundledLicenses(): {
  readonly plugin: Plugin;
  readonly option: { readonly fileName: string };
  readonly hook: WxtHooks["build:publicAssets"];
} {
  const found = new Map<string, BundledPackage>();
  return {
    option: { fileName: PART },
    plugin: {
      name: "sourcelight:licenses",
      generateBundle: {
        order: "post",
        handler(_, bundle) {
          const part = bundle[PART];
          if (part?.type !== "asset") return;
          for (const each of JSON.parse(String(part.source)) as BundledPackage[])
            found.set(`${each.name} ${each.version}`, each);
          delete bundle[PART];
        },
      },
    },
    async hook(_, files: ResolvedPublicFile[]) {
      const packages = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      const notices = (await readFile(DATA_NOTICES, "utf8")).trimEnd();
      const contents = `${[notices, ...packages.map(describe)].join(RULE)}\n`;
      files.push({ relativeDest: WHOLE, contents });
    },
  };
}
