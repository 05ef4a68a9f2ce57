/** Who may import whom. What is not listed is refused; a module is imported by its `index.ts` alone. */
export interface Wall {
  /** Other folders, as their alias names them. */
  readonly folders: readonly string[];
  /** Folders of which only types may be imported. */
  readonly typesOf?: readonly string[];
  readonly packages: readonly string[];
}

export const walls: Readonly<Record<string, Wall>> = {
  "lib/model": { folders: [], packages: [] },
  "lib/language": { folders: ["lib/model"], packages: [] },
  "lib/anchoring": { folders: ["lib/model"], packages: ["approx-string-match"] },
  "lib/retrieval": { folders: ["lib/model", "lib/language"], packages: ["stemmer"] },
  "lib/comparison": { folders: ["lib/model", "lib/language"], packages: [] },
  "lib/provenance": { folders: ["lib/model", "lib/language"], packages: [] },
  "lib/words": { folders: ["lib/model"], packages: ["#i18n"] },
  "lib/slices": { folders: [], packages: [] },
  "lib/page": { folders: ["lib/model", "lib/anchoring", "lib/slices"], packages: [] },
  "lib/documents": { folders: ["lib/model"], packages: [] },
  "lib/capture": {
    folders: ["lib/model", "lib/page", "lib/documents", "lib/slices"],
    packages: ["@mozilla/readability"],
  },
  "lib/exchange": { folders: ["lib/model", "lib/documents"], packages: ["valibot", "fflate"] },
  "lib/versions": { folders: ["lib/model", "lib/language"], packages: [] },
  "lib/store": { folders: ["lib/model"], packages: ["dexie"] },
  "lib/messaging": { folders: ["lib/model"], packages: ["valibot", "wxt/browser"] },
  "lib/site-access": { folders: [], packages: ["wxt/browser"] },
  "lib/services": {
    folders: [
      "lib/model",
      "lib/language",
      "lib/retrieval",
      "lib/comparison",
      "lib/provenance",
      "lib/documents",
      "lib/exchange",
      "lib/versions",
      "lib/slices",
    ],
    typesOf: ["lib/store"],
    packages: [],
  },
  "lib/state": {
    folders: [
      "lib/model",
      "lib/words",
      "lib/anchoring",
      "lib/services",
      "lib/messaging",
      "lib/site-access",
      "lib/store",
    ],
    packages: ["react", "zustand", "zustand/vanilla", "dexie"],
  },
  components: {
    folders: ["lib/state", "lib/words"],
    typesOf: ["lib/model"],
    packages: ["react", "@floating-ui/dom", "@tanstack/react-virtual"],
  },
  seeds: { folders: ["lib/model"], packages: ["valibot"] },
};
