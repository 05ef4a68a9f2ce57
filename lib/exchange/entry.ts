import { cutText } from "@/lib/documents";
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

/** Of a backup's source as of any other. */
export const MOST_TAGS = 200;
export const MOST_TAG = 200;
export const MOST_ADDRESS = 8_000;
export const MOST_LANGUAGE = 40;

const cutIfStated = (text: string | undefined, most: number): string | undefined =>
  text === undefined ? undefined : cutText(text, most);

/** The row as the library can keep it, so that its own backup can be read again. */
export function fitted(row: Row): Row {
  if (!row.ok || !("document" in row.entry)) return row;
  const { document } = row.entry;
  if (document.text.length > MOST_TEXT) return refused(row.where, "holds more text than a long book");
  if ((document.url?.length ?? 0) > MOST_ADDRESS) return refused(row.where, "the address is too long");
  const words = [document.text, document.title, document.outlet, document.byline, ...(document.tags ?? [])];
  if (words.some((each) => each?.isWellFormed() === false))
    return refused(row.where, "holds half a character");
  const kept: ImportedSource = {
    ...document,
    title: cutText(document.title, MOST_LINE),
    ...stated({
      outlet: cutIfStated(document.outlet, MOST_LINE),
      byline: cutIfStated(document.byline, MOST_LINE),
      language: cutIfStated(document.language, MOST_LANGUAGE),
      tags: document.tags?.slice(0, MOST_TAGS).map((tag) => cutText(tag, MOST_TAG)),
    }),
  };
  return taken(row.where, { document: kept });
}

export const refused = (where: string, why: string): Row => ({ ok: false, where, why });

export const taken = (where: string, entry: Entry): Row => ({ ok: true, where, entry });

/** `facts` without what is absent. */
export const stated = <Facts extends object>(
  facts: Facts,
): { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== "")) as {
    [Key in keyof Facts]?: Exclude<Facts[Key], undefined>;
  };
