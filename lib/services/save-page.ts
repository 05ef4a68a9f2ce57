import { cleanAddress } from "@/lib/documents";
import type { CapturedPage, Change, SavedPage, Source } from "@/lib/model";
import type { Library } from "@/lib/store";
import { addSources } from "./add-sources";
import { changesSince } from "./changes-since";
import { contentHash } from "./content-hash";
import { exclusively } from "./exclusively";
import { findNearCopy, findPage } from "./recognize-source";
import { versionOf } from "./version-of";

export interface SaveOptions {
  readonly now?: () => Date;
  readonly newId?: () => string;
}

const isDefined = <T>(entry: readonly [string, T | undefined]): entry is [string, T] =>
  entry[1] !== undefined;

/** What is known of the page, without what it does not state. */
function stated({ title, outlet, byline, publishedAt, modifiedAt, language, claimReviews }: CapturedPage) {
  const facts = { title, outlet, byline, publishedAt, modifiedAt, language, claimReviews };
  return Object.fromEntries(Object.entries(facts).filter(isDefined)) as Partial<typeof facts> & {
    title: string;
  };
}

/** All addresses that the page was met under, but for its own. */
function aliasesOf(url: string | undefined, addresses: readonly (string | undefined)[]): readonly string[] {
  const clean = addresses.flatMap((address) => (address === undefined ? [] : (cleanAddress(address) ?? [])));
  return [...new Set(clean)].filter((address) => address !== url);
}

const storedPage = async (library: Library, page: CapturedPage): Promise<Source | undefined> => {
  const known = await findPage(library, [page.address, page.url]);
  return known === undefined ? undefined : library.sources.get(known.id);
};

const asSaved = (
  { id, addedAt, capturedAt }: Source,
  { partly }: CapturedPage,
  changes: readonly Change[],
): SavedPage => ({
  kind: "saved",
  partly,
  sourceId: id,
  savedAt: capturedAt ?? addedAt,
  changes,
});

/** Whether the page is in the library, under whichever of its addresses, and what it says otherwise now. */
export async function findSavedPage(library: Library, page: CapturedPage): Promise<SavedPage> {
  const source = await storedPage(library, page);
  if (source === undefined || source.kind === "reference") return { kind: "not-saved" };
  return asSaved(source, page, changesSince(source.text, page.text));
}

/**
 * Puts the page into the library. A page that is there already takes the new text, and its earlier one is kept among
 * the versions; the same text only adds the address. Resolves once all of it is on the disk; nothing is stored when it
 * rejects. Rejects with a `LibraryError`, and for a page without text.
 */
export function savePage(
  library: Library,
  page: CapturedPage,
  { now = () => new Date(), newId = () => crypto.randomUUID() }: SaveOptions = {},
): Promise<SavedPage> {
  if (page.text.trim() === "") return Promise.reject(new Error("the page holds no text that could be saved"));
  return exclusively(async () => {
    const before = await storedPage(library, page);
    const at = now().toISOString();
    const hash = await contentHash(page.text);
    const url = before?.url ?? cleanAddress(page.url ?? page.address);
    const aliases = aliasesOf(url, [...(before?.aliases ?? []), page.address, page.url]);
    const source: Source = {
      ...(before ?? { id: newId(), addedAt: at }),
      ...stated(page),
      kind: "full-text",
      text: page.text,
      contentHash: hash,
      capturedAt: at,
      ...(url === undefined ? {} : { url }),
      ...(aliases.length === 0 ? {} : { aliases }),
    };
    const original = before?.nearCopyOf ?? (await findNearCopy(library, source));
    const isReplaced = before !== undefined && before.contentHash !== hash && before.text !== "";
    await addSources(
      library,
      [original === undefined ? source : { ...source, nearCopyOf: original }],
      isReplaced ? { versions: [versionOf(before, newId(), at)] } : {},
    );
    return asSaved(source, page, []);
  });
}
