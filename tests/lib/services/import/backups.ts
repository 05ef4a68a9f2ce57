import type { Note, Source } from "@/lib/model";
import { beginImport, runImports } from "@/lib/services";
import { contentHash } from "@/lib/services/content-hash";
import type { Library } from "@/lib/store";
import { tools } from "../../exchange/file-tools";
import { makeSource, openTestLibrary } from "../../store/open-test-library";
import { type Content, fill } from "./random-libraries";

/** How many libraries are made up at random for a property. */
export const LIBRARIES = Number(process.env.RANDOM_LIBRARIES ?? 25);

/** How many records were taken, and why others were not. */
export const importBackup = async (library: Library, backup: string) => {
  const id = await beginImport(library, [{ name: "library.json", content: new Blob([backup]) }]);
  await runImports(library, { tools });
  const [outcome] = await library.imports.outcomes(id);
  return outcome;
};

export const libraryOf = async (content: Content) => {
  const library = await openTestLibrary();
  await fill(library, content);
  return library;
};

export const note: Note = {
  id: "n",
  text: "Call the port.",
  tags: [],
  createdAt: "2025-03-06T10:00:00Z",
  updatedAt: "2025-03-06T10:00:00Z",
  target: { kind: "source", sourceId: "s" },
};

export const saved = async (id: string, text: string, more: Partial<Source> = {}): Promise<Source> =>
  makeSource(id, text, { kind: "full-text", contentHash: await contentHash(text), ...more });
