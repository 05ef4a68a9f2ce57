import type { SeedSource, Source } from "@/lib/model";
import type { Library, SourceSummary } from "@/lib/store";
import { addSources } from "./add-sources";
import { contentHash } from "./content-hash";
import { exclusively } from "./exclusively";

export interface LoadSeedsOptions {
  /** Also brings back seed sources that the reader removed. */
  readonly restore?: boolean;
  /** The clock, for the time of arrival; the system's unless told. */
  readonly now?: () => Date;
}

async function sourceOf({ version, ...seed }: SeedSource, addedAt: string): Promise<Source> {
  return { ...seed, addedAt, contentHash: await contentHash(seed.text), seed: { version } };
}

/**
 * Brings the seed corpus into the library: what was never loaded is added, what is there in another version is
 * replaced at its place in time, what the reader removed stays away unless `restore` is set. Sources and notes of
 * the reader's own are not touched. Doing it twice changes nothing. Returns the number of sources written.
 */
export function loadSeeds(
  library: Library,
  seeds: readonly SeedSource[],
  { restore = false, now = () => new Date() }: LoadSeedsOptions = {},
): Promise<number> {
  return exclusively(async () => {
    const loaded = new Set(await library.settings.get("seedsLoaded"));
    const stored = await library.sources.summaries(seeds.map(({ id }) => id));
    const isWanted = (seed: SeedSource, present: SourceSummary | undefined) =>
      present === undefined ? restore || !loaded.has(seed.id) : present.seed?.version !== seed.version;
    const sources = await Promise.all(
      seeds.flatMap((seed, index) => {
        const present = stored[index];
        return isWanted(seed, present) ? [sourceOf(seed, present?.addedAt ?? now().toISOString())] : [];
      }),
    );
    await addSources(library, sources);
    const seen = new Set([...loaded, ...seeds.map(({ id }) => id)]);
    if (seen.size > loaded.size) await library.settings.set("seedsLoaded", [...seen]);
    return sources.length;
  });
}
