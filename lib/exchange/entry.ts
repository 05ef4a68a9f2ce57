import type { Source } from "@/lib/model";
import type { BackupRecord } from "./backup";

/** A document from a file; id, hash and time of arrival are given when it is stored. */
export type ImportedSource = Omit<Source, "id" | "addedAt" | "contentHash">;

/** What one row of a file brings. */
export type Entry =
  | { readonly document: ImportedSource }
  /** From a backup, with what it was stored with. */
  | BackupRecord;

/** A row of a file, or why there is none; `where` reads on after the file's name. */
export type Row =
  | { readonly ok: true; readonly where: string; readonly entry: Entry }
  | { readonly ok: false; readonly where: string; readonly why: string };

/** Longest text of a source, in UTF-16 units: a long book. */
export const MOST_TEXT = 5_000_000;

/** Names and titles beyond this are no names. */
export const MOST_LINE = 2_000;

export const refused = (where: string, why: string): Row => ({ ok: false, where, why });

export const taken = (where: string, entry: Entry): Row => ({ ok: true, where, entry });

/** `facts` without what is absent. */
export const stated = <Facts extends object>(
  facts: Facts,
): { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== "")) as {
    [Key in keyof Facts]?: Exclude<Facts[Key], undefined>;
  };
