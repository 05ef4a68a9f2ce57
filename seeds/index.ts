import type { SeedSource } from "@/lib/model";
import { parseDigest } from "./parse";
import shafaq from "./shafaq-direct-talks.json";
import unnamed from "./unnamed-rare-talks.json";
import watan from "./watan-unprecedented-talks.json";

export { parseDigest, parsePack } from "./parse";
export type { Pack, PackedDocument } from "./schema";
export { UNKNOWN } from "./schema";

/** Documents packed by `npm run seeds` into this build; outside of a build there are none. */
declare const LOCAL_PACK: readonly SeedSource[] | undefined;

/** What a library starts with: digests of three articles on one event, each in the order of its article. */
export const seedCorpus: readonly SeedSource[] = [
  parseDigest(shafaq, "seeds/shafaq-direct-talks.json"),
  parseDigest(unnamed, "seeds/unnamed-rare-talks.json"),
  parseDigest(watan, "seeds/watan-unprecedented-talks.json"),
  ...(typeof LOCAL_PACK === "undefined" ? [] : LOCAL_PACK),
];
