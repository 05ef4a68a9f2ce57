import { type Entry, type ImportedSource, orderedJson } from "@/lib/exchange";
import {
  type Correction,
  type Draft,
  keyOfDraft,
  type Note,
  type NoteTarget,
  type SiteChoice,
  type Source,
  type SourceVersion,
} from "@/lib/model";
import { contentHash } from "../content-hash";
import { isOfPage } from "../recognize-source";
import { versionOf } from "../version-of";
import { joinNotes } from "./join-notes";
import { idOfWords, isFromJoin, joinSources } from "./join-sources";
import type { Staging } from "./staging";

/** What became of one entry. */
export type Merged =
  | { readonly kind: "taken" }
  | { readonly kind: "known" }
  | { readonly kind: "refused"; readonly why: string };

export interface MergeOptions {
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What the entries of one file have in common. */
export interface FileSoFar {
  /** Ids of its sources: two records of one backup are two sources, whatever they say. */
  readonly sourceIds: Set<string>;
  /** Its sources that the library has under another id. */
  readonly renamed: Map<string, string>;
}

const TAKEN: Merged = { kind: "taken" };
const KNOWN: Merged = { kind: "known" };
const WRONG_HASH: Merged = { kind: "refused", why: "the text is not the one that its hash was made of" };

const takenIf = (isNew: boolean): Merged => (isNew ? TAKEN : KNOWN);

const isSame = (a: object, b: object): boolean => orderedJson(a) === orderedJson(b);

const hasItsHash = async ({ text, contentHash: hash }: Source | SourceVersion): Promise<boolean> =>
  (await contentHash(text)) === hash;

/**
 * Puts what entries mean for the library into `staging`. Nothing that the reader has is lost: what is new joins it, and
 * of two texts of one source or note both are kept. The same entries a second time change nothing.
 */
export class Merge {
  constructor(
    private readonly staging: Staging,
    private readonly file: FileSoFar,
    private readonly options: MergeOptions,
  ) {}

  add(entry: Entry): Promise<Merged> {
    if ("document" in entry) return this.#addDocument(entry.document);
    if ("source" in entry) return this.#addSource(entry.source, entry.earlier ?? []);
    if ("version" in entry) return this.#addVersion(entry.version);
    if ("note" in entry) return this.#addNote(entry.note);
    if ("draft" in entry) return this.#addDraft(entry.draft);
    if ("correction" in entry) return this.#addCorrection(entry.correction);
    if ("site" in entry) return this.#addSite(entry.site);
    return this.#addRemovedSeeds(entry.removedSeeds);
  }

  async #addDocument(document: ImportedSource): Promise<Merged> {
    const hash = await contentHash(document.text);
    const before = await this.staging.page([document.url]);
    const isKnown =
      document.text === "" ? before !== undefined : (await this.staging.sourcesOfText(hash)).length > 0;
    if (isKnown) return KNOWN;
    const at = this.options.now().toISOString();
    const source: Source = {
      ...(before ?? { id: this.options.newId(), addedAt: at }),
      ...document,
      contentHash: hash,
    };
    if (before !== undefined && before.text !== "")
      this.staging.putVersion(versionOf(before, this.options.newId(), at));
    const original = source.nearCopyOf ?? (await this.staging.nearCopyOf(source));
    this.staging.putSource(original === undefined ? source : { ...source, nearCopyOf: original });
    return TAKEN;
  }

  async #addSource(record: Source, earlier: readonly string[]): Promise<Merged> {
    if (!(await hasItsHash(record))) return WRONG_HASH;
    const source =
      record.nearCopyOf === undefined ? record : { ...record, nearCopyOf: this.#idHere(record.nearCopyOf) };
    const stored = await this.#storedAs(source);
    if (stored === undefined) {
      this.staging.putSource(source);
      return TAKEN;
    }
    if (stored.id !== source.id) this.file.renamed.set(source.id, stored.id);
    const hashes = (await this.staging.versionsOf(stored.id)).map((version) => version.contentHash);
    const joined = joinSources({ source: stored, earlier: hashes }, { source, earlier });
    const isKept = joined.other !== undefined && hashes.includes(joined.other.contentHash);
    const other = isKept ? undefined : joined.other;
    if (other !== undefined) this.staging.putVersion(other);
    const isChanged = !isSame(joined.source, stored);
    if (isChanged) this.staging.putSource(joined.source);
    return takenIf(isChanged || other !== undefined);
  }

  /** The source that the library has of the same page or, where that is not known, the same words. */
  async #storedAs(source: Source): Promise<Source | undefined> {
    const sameId = await this.staging.source(source.id);
    if (sameId !== undefined) return sameId;
    const found = isPage(source)
      ? await this.staging.page([source.url, ...(source.aliases ?? [])])
      : await this.#sameWords(source);
    return found === undefined || this.file.sourceIds.has(found.id) ? undefined : found;
  }

  async #sameWords({ kind, text, contentHash: hash }: Source): Promise<Source | undefined> {
    const found = text === "" ? [] : await this.staging.sourcesOfText(hash);
    return found.find((source) => source.kind === kind && !isPage(source));
  }

  /** The id that a source of the file has in the library. */
  #idHere(id: string): string {
    return this.file.renamed.get(id) ?? id;
  }

  async #addVersion(record: SourceVersion): Promise<Merged> {
    if (!(await hasItsHash(record))) return WRONG_HASH;
    const sourceId = this.#idHere(record.sourceId);
    const isOfJoin = isFromJoin(record);
    const id = isOfJoin ? idOfWords(sourceId, record.contentHash) : record.id;
    if ((await this.staging.version(id)) !== undefined) return KNOWN;
    const alike = (await this.staging.versionsOf(sourceId)).filter(
      (version) => version.contentHash === record.contentHash,
    );
    if (isOfJoin && alike.length > 0) return KNOWN;
    for (const each of alike.filter(isFromJoin)) this.staging.dropVersion(each.id);
    this.staging.putVersion({ ...record, id, sourceId });
    return TAKEN;
  }

  async #addNote(record: Note): Promise<Merged> {
    const note = { ...record, target: this.#targetHere(record.target) };
    const stored = await this.staging.notes.get(note.id);
    if (stored === undefined) {
      this.staging.notes.put(note.id, note);
      return TAKEN;
    }
    const joined = await joinNotes(stored, note);
    const isChanged = !isSame(joined.note, stored);
    if (isChanged) this.staging.notes.put(stored.id, joined.note);
    if (joined.other === undefined) return takenIf(isChanged);
    const merged = await this.#addNote(joined.other);
    return isChanged ? TAKEN : merged;
  }

  #targetHere(target: NoteTarget): NoteTarget {
    return target.kind === "claim" ? target : { ...target, sourceId: this.#idHere(target.sourceId) };
  }

  /** Where the reader has begun other words for the same, those of the file become a note. */
  async #addDraft(record: Omit<Draft, "key">): Promise<Merged> {
    const target = this.#targetHere(record.target);
    const key = keyOfDraft({ ...record, target });
    const stored = await this.staging.drafts.get(key);
    if (stored === undefined) {
      this.staging.drafts.put(key, { ...record, key, target });
      return TAKEN;
    }
    if (stored.text === record.text || record.text.trim() === "") return KNOWN;
    const id = idOfWords("draft", await contentHash(`${key}\n${record.text}`));
    if ((await this.staging.notes.get(id)) !== undefined) return KNOWN;
    const at = this.options.now().toISOString();
    const otherWordsOf = record.noteId === undefined ? {} : { otherWordsOf: record.noteId };
    this.staging.notes.put(id, {
      id,
      text: record.text,
      target,
      tags: [],
      createdAt: at,
      updatedAt: at,
      ...otherWordsOf,
    });
    return TAKEN;
  }

  async #addCorrection(record: Correction): Promise<Merged> {
    if ((await this.staging.corrections.get(record.id)) !== undefined) return KNOWN;
    this.staging.corrections.put(record.id, this.#correctionHere(record));
    return TAKEN;
  }

  #correctionHere(record: Correction): Correction {
    const here = <Passage extends { readonly sourceId: string }>(passage: Passage): Passage => ({
      ...passage,
      sourceId: this.#idHere(passage.sourceId),
    });
    switch (record.kind) {
      case "not-a-claim":
        return record;
      case "same-origin":
        return { ...record, passages: [here(record.passages[0]), here(record.passages[1])] };
      case "wrong-match":
      case "not-same-event":
        return { ...record, passage: here(record.passage) };
    }
  }

  /** A site that was switched off in either library stays off. */
  async #addSite(record: SiteChoice): Promise<Merged> {
    const stored = await this.staging.site(record.host);
    const isNew = stored === undefined || (stored && !record.on);
    if (isNew) this.staging.putSite(record);
    return takenIf(isNew);
  }

  /** They are not brought in; what of them is there stays. */
  async #addRemovedSeeds(ids: readonly string[]): Promise<Merged> {
    const loaded = await this.staging.seedsLoaded();
    const all = [...new Set([...loaded, ...ids])];
    if (all.length > loaded.length) this.staging.putSeedsLoaded(all);
    return takenIf(all.length > loaded.length);
  }
}

/** Whether it is known by its address: of a snippet, a digest or a text without one, the words are all there is. */
const isPage = (source: Source): boolean => source.url !== undefined && isOfPage(source);
