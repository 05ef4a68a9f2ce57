import type { Correction, Draft, Note, SiteChoice, Source, SourceVersion } from "@/lib/model";
import type { Along, Library } from "@/lib/store";
import { addressKeysOf, findPage } from "../recognize-source";

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
    this.#sources = new Rows((id) => library.sources.get(id));
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
    const stored = await this.library.sources.findByHash(hash);
    const others = stored.filter(({ id }) => !this.#sources.staged.has(id));
    const read = await Promise.all(others.map(({ id }) => this.library.sources.get(id)));
    return [...staged, ...read.filter((source) => source !== undefined)];
  }

  /** The page known under one of these addresses. */
  async page(addresses: readonly (string | undefined)[]): Promise<Source | undefined> {
    const staged = addressKeysOf(addresses).flatMap((key) => this.#byAddress.get(key) ?? []);
    const id = staged[0] ?? (await findPage(this.library, addresses))?.id;
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
