import type { Correction, Draft, Note, SiteChoice, Source, SourceVersion } from "@/lib/model";

/** One record of a library, as its backup has it. */
export type BackupRecord =
  /** `earlier`: hashes of the texts that it had before. */
  | { readonly source: Source; readonly earlier?: readonly string[] }
  | { readonly version: SourceVersion }
  | { readonly note: Note }
  | { readonly draft: Omit<Draft, "key"> }
  | { readonly correction: Correction }
  | { readonly site: SiteChoice }
  /** Ids of seed sources that the reader removed. */
  | { readonly removedSeeds: readonly string[] };

/** The number rises when older builds could no longer read what is written. */
export const BACKUP_FORMAT = "sourcelight-library-2";

/** Formats that this build reads: the first had sources, versions and notes alone. */
export const READABLE_FORMATS: readonly string[] = ["sourcelight-library-1", BACKUP_FORMAT];

/** Whether a file that begins so is a backup, of a format that is read here or of another one. */
export const isBackup = (start: string): boolean => /^\{"format":"sourcelight-library-\d+"/.test(start);
