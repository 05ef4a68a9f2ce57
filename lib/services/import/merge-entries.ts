import type { Entry, ImportedSource } from "@/lib/exchange";
import type { Note, Source, SourceVersion } from "@/lib/model";
import type { Library } from "@/lib/store";
import { contentHash } from "../content-hash";
import { addressKeysOf, findNearCopy, findPage } from "../recognize-source";
import { versionOf } from "../version-of";

/** What became of one entry. */
export type Merged =
  | { readonly kind: "taken" }
  | { readonly kind: "known" }
  | { readonly kind: "refused"; readonly why: string };

export interface MergeOptions {
  readonly now: () => Date;
  readonly newId: () => string;
}

const TAKEN: Merged = { kind: "taken" };
const KNOWN: Merged = { kind: "known" };

/** Characters of a hash that tell two texts of one id apart. */
const SHORT_HASH = 12;

/**
 * What entries mean for a library that is not changed meanwhile: sources and notes to write, and what became of each
 * entry. Nothing that the reader has is lost: of two texts of one source or note both are kept.
 */
export class Merge {
  readonly sources = new Map<string, Source>();
  readonly versions: SourceVersion[] = [];
  readonly notes = new Map<string, Note>();
  readonly #byHash = new Set<string>();
  readonly #byAddress = new Map<string, string>();

  constructor(
    private readonly library: Library,
    private readonly options: MergeOptions,
  ) {}

  add(entry: Entry): Promise<Merged> {
    switch (entry.kind) {
      case "document":
        return this.#addDocument(entry.source);
      case "source":
        return this.#addSource(entry.source);
      case "version":
        return this.#addVersion(entry.version);
      case "note":
        return this.#addNote(entry.note);
    }
  }

  async #addDocument(document: ImportedSource): Promise<Merged> {
    const hash = await contentHash(document.text);
    const before = await this.#pageOf(document.url);
    if (document.text === "" ? before !== undefined : await this.#isKnownText(hash)) return KNOWN;
    const at = this.options.now().toISOString();
    const source: Source = {
      ...(before ?? { id: this.options.newId(), addedAt: at }),
      ...document,
      contentHash: hash,
    };
    if (before !== undefined && before.text !== "") {
      this.versions.push(versionOf(before, this.options.newId(), at));
    }
    const original = source.nearCopyOf ?? (await findNearCopy(this.library, source));
    this.#put(original === undefined ? source : { ...source, nearCopyOf: original });
    return TAKEN;
  }

  async #addSource(source: Source): Promise<Merged> {
    if ((await contentHash(source.text)) !== source.contentHash)
      return { kind: "refused", why: "the text is not the one that its hash was made of" };
    const before = this.sources.get(source.id) ?? (await this.library.sources.get(source.id));
    if (before?.contentHash === source.contentHash) return KNOWN;
    if (before === undefined) {
      this.#put(source);
      return TAKEN;
    }
    // the library's own text stays the current one; the other is kept beside it
    const id = `${source.id}-${source.contentHash.slice(0, SHORT_HASH)}`;
    return this.#addVersion(versionOf(source, id, this.options.now().toISOString()));
  }

  async #addVersion(version: SourceVersion): Promise<Merged> {
    const isStored = (await this.library.versions.get(version.id)) !== undefined;
    if (isStored || this.versions.some(({ id }) => id === version.id)) return KNOWN;
    this.versions.push(version);
    return TAKEN;
  }

  async #addNote(note: Note): Promise<Merged> {
    const before = this.notes.get(note.id) ?? (await this.library.notes.get(note.id));
    if (before === undefined) {
      this.notes.set(note.id, note);
      return TAKEN;
    }
    if (before.text === note.text && before.tags.join("\n") === note.tags.join("\n")) return KNOWN;
    const [newer, older] = note.updatedAt > before.updatedAt ? [note, before] : [before, note];
    const hash = await contentHash(`${older.updatedAt}\n${older.text}`);
    const kept = { ...older, id: `${older.id}-${hash.slice(0, SHORT_HASH)}` };
    const isStored = (await this.library.notes.get(kept.id)) !== undefined;
    if (isStored && newer === before) return KNOWN;
    if (newer !== before) this.notes.set(newer.id, newer);
    if (!isStored) this.notes.set(kept.id, kept);
    return TAKEN;
  }

  #put(source: Source): void {
    this.sources.set(source.id, source);
    if (source.text !== "") this.#byHash.add(source.contentHash);
    for (const key of addressKeysOf([source.url, ...(source.aliases ?? [])]))
      this.#byAddress.set(key, source.id);
  }

  async #isKnownText(hash: string): Promise<boolean> {
    return this.#byHash.has(hash) || (await this.library.sources.findByHash(hash)) !== undefined;
  }

  /** The page of this address, among what is about to be written or stored. */
  async #pageOf(url: string | undefined): Promise<Source | undefined> {
    const [key] = addressKeysOf([url]);
    if (key === undefined) return undefined;
    const id = this.#byAddress.get(key);
    if (id !== undefined) return this.sources.get(id);
    const stored = await findPage(this.library, [url]);
    return stored === undefined ? undefined : this.library.sources.get(stored.id);
  }
}
