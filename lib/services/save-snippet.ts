import { cleanAddress } from "@/lib/documents";
import type { Source } from "@/lib/model";
import type { Library } from "@/lib/store";
import { addSources } from "./add-sources";
import { contentHash } from "./content-hash";
import { exclusively } from "./exclusively";
import type { SaveOptions } from "./save-page";

/** Words that the reader selected in a page. */
export interface Selected {
  readonly text: string;
  readonly address: string;
  /** Of the page. */
  readonly title: string;
}

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, "");

/** Saves a selection as a source of its own; the same words are kept once. Answers its id. */
export function saveSnippet(
  library: Library,
  { text, address, title }: Selected,
  { now = () => new Date(), newId = () => crypto.randomUUID() }: SaveOptions = {},
): Promise<string> {
  const words = text.trim();
  if (words === "") return Promise.reject(new Error("nothing is selected"));
  return exclusively(async () => {
    const hash = await contentHash(words);
    const known = (await library.sources.recognize({ contentHashes: [hash] })).find(
      ({ kind }) => kind === "snippet",
    );
    if (known !== undefined) return known.id;
    const url = cleanAddress(address);
    const outlet = hostOf(url);
    const at = now().toISOString();
    const source: Source = {
      id: newId(),
      kind: "snippet",
      title,
      text: words,
      addedAt: at,
      capturedAt: at,
      contentHash: hash,
      ...(url === undefined ? {} : { url }),
      ...(outlet === undefined ? {} : { outlet }),
    };
    await addSources(library, [source]);
    return source.id;
  });
}
