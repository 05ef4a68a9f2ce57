import type { Entry } from "@/lib/exchange";
import type { Correction, Draft, Note, SiteChoice, Source, SourceVersion } from "@/lib/model";
import { browserSlices, runInSlices } from "@/lib/slices";
import type { Along, Library } from "@/lib/store";
import { sketchOf } from "@/lib/versions";
import { contentHash } from "../content-hash";
import { addressKeysOf, isOfPage, nearCopyAmong, storedTexts } from "../recognize-source";
import { StoredSources, sharesBand } from "./stored-sources";

type Hashed = Pick<Source, "text" | "contentHash">;

/** Rows that are about to be written over those of a table, each under its key. */
class Rows<Row> {
  readonly staged = new Map<string, Row>();
  /** What the table had, of all that was asked for. */
  readonly seen = new Map<string, Row | undefined>();

  constructor(private readonly stored: (key: string) => Promise<Row | undefined>) {}

  async get(key: string): Promise<Row | undefined> {
    const staged = this.staged.get(key);
    if (staged !== undefined) return staged;
    const row = await this.stored(key);
    this.seen.set(key, row);
    return row;
  }

  put(key: string, row: Row): void {
    this.staged.set(key, row);
  }

  /** For a transaction, which locks no table that nothing is written to. */
  list(): readonly Row[] | undefined {
    return this.staged.size === 0 ? undefined : [...this.staged.values()];
  }
}

/** The library as it will be once what is staged is written: nothing is, before `along` and `sources` are. */
export class Staging {
  readonly notes: Rows<Note>;
  readonly drafts: Rows<Draft>;
  readonly corrections: Rows<Correction>;
  /** Sketches that were made, by the hashes of their texts. */
  readonly sketches = new Map<string, readonly number[]>();
  readonly #stored: StoredSources;
  readonly #sources: Rows<Source>;
  readonly #versions: Rows<SourceVersion>;
  readonly #versionsGone = new Set<string>();
  readonly #sites = new Map<string, SiteChoice>();
  readonly #byAddress = new Map<string, string>();
  #seedsLoaded: readonly string[] | undefined;

  constructor(private readonly library: Library) {
    this.notes = new Rows((id) => library.notes.get(id));
    this.drafts = new Rows((key) => library.drafts.read(key));
    this.corrections = new Rows((id) => library.corrections.get(id));
    this.#stored = new StoredSources(library);
    this.#sources = new Rows(async (id) =>
      (await this.#stored.withId(id)) === undefined ? undefined : library.sources.get(id),
    );
    this.#versions = new Rows((id) => library.versions.get(id));
  }

  get sources(): readonly Source[] {
    return this.#sources.list() ?? [];
  }

  /** All that goes along with the sources. */
  get along(): Along {
    const { notes, drafts } = this;
    const rows = {
      versions: this.#versions.list(),
      versionsGone: this.#versionsGone.size === 0 ? undefined : [...this.#versionsGone],
      notes: notes.list(),
      drafts: drafts.list(),
      corrections: this.corrections.list(),
      sites: this.#sites.size === 0 ? undefined : [...this.#sites.values()],
      seedsLoaded: this.#seedsLoaded,
      seen: notes.seen.size + drafts.seen.size === 0 ? undefined : { notes: notes.seen, drafts: drafts.seen },
    };
    return Object.fromEntries(Object.entries(rows).filter(([, given]) => given !== undefined));
  }

  /** Looks up at once what the library knows of the sources among `entries`. Yields often: texts may be long. */
  async foresee(entries: readonly Entry[]): Promise<void> {
    const sources = entries.filter((entry) => "source" in entry).map(({ source }) => source);
    const documents = entries.filter((entry) => "document" in entry).map(({ document }) => document);
    const hashes = await Promise.all(documents.map(({ text }) => contentHash(text)));
    const texts = documents.map(({ text }, at) => ({ text, contentHash: hashes[at] ?? "" }));
    await runInSlices(this.#sketchAll(texts), browserSlices);
    await this.#stored.lookUp({
      ids: sources.map(({ id }) => id),
      contentHashes: [...sources.map((source) => source.contentHash), ...hashes],
      addressKeys: addressKeysOf([
        ...sources.flatMap(({ url, aliases = [] }) => [url, ...aliases]),
        ...documents.map(({ url }) => url),
      ]),
      sketch: hashes.flatMap((hash) => this.sketches.get(hash) ?? []),
    });
  }

  *#sketchAll(texts: readonly Hashed[]): Generator<void> {
    for (const text of texts) {
      this.#sketchOf(text);
      yield;
    }
  }

  #sketchOf({ text, contentHash: hash }: Hashed): readonly number[] {
    const sketch = this.sketches.get(hash) ?? sketchOf(text);
    this.sketches.set(hash, sketch);
    return sketch;
  }

  /** The source that `source` is a near copy of, stored or about to be. */
  async nearCopyOf(source: Source): Promise<string | undefined> {
    const sketch = this.#sketchOf(source);
    if (sketch.length === 0) return undefined;
    const { staged } = this.#sources;
    const stored = (await this.#stored.withSketch(sketch)).filter(({ id }) => !staged.has(id));
    const alike = this.sources.filter((other) => sharesBand(sketch, this.#sketchOf(other)));
    return nearCopyAmong([...stored, ...alike], source, async (ids) => {
      const texts = await storedTexts(
        this.library,
        ids.filter((id) => !staged.has(id)),
      );
      return ids.map((id) => staged.get(id)?.text ?? texts.shift());
    });
  }

  source(id: string): Promise<Source | undefined> {
    return this.#sources.get(id);
  }

  putSource(source: Source): void {
    this.#sources.put(source.id, source);
    for (const key of addressKeysOf([source.url, ...(source.aliases ?? [])]))
      this.#byAddress.set(key, source.id);
  }

  async sourcesOfText(hash: string): Promise<readonly Source[]> {
    const staged = this.sources.filter(({ contentHash }) => contentHash === hash);
    const stored = await this.#stored.withHash(hash);
    const others = stored.filter(({ id }) => !this.#sources.staged.has(id));
    const read = await Promise.all(others.map(({ id }) => this.library.sources.get(id)));
    return [...staged, ...read.filter((source) => source !== undefined)];
  }

  /** The page known under one of these addresses. */
  async page(addresses: readonly (string | undefined)[]): Promise<Source | undefined> {
    const keys = addressKeysOf(addresses);
    const [staged] = keys.flatMap((key) => this.#byAddress.get(key) ?? []);
    const id = staged ?? (await this.#stored.withAddress(keys)).find(isOfPage)?.id;
    return id === undefined ? undefined : this.source(id);
  }

  async version(id: string): Promise<SourceVersion | undefined> {
    return this.#versionsGone.has(id) ? undefined : this.#versions.get(id);
  }

  async versionsOf(sourceId: string): Promise<readonly SourceVersion[]> {
    const stored = await this.library.versions.listOfSource(sourceId);
    const staged = [...this.#versions.staged.values()].filter((version) => version.sourceId === sourceId);
    const all = new Map([...stored, ...staged].map((version) => [version.id, version]));
    return [...all.values()].filter(({ id }) => !this.#versionsGone.has(id));
  }

  putVersion(version: SourceVersion): void {
    this.#versions.put(version.id, version);
  }

  dropVersion(id: string): void {
    this.#versions.staged.delete(id);
    this.#versionsGone.add(id);
  }

  async site(host: string): Promise<boolean | undefined> {
    return this.#sites.get(host)?.on ?? (await this.library.sites.get(host));
  }

  putSite(site: SiteChoice): void {
    this.#sites.set(site.host, site);
  }

  async seedsLoaded(): Promise<readonly string[]> {
    return this.#seedsLoaded ?? (await this.library.settings.get("seedsLoaded"));
  }

  putSeedsLoaded(ids: readonly string[]): void {
    this.#seedsLoaded = ids;
  }
}
