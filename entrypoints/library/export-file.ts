import type { ExportKind } from "@/components/exchange";
import { notesAsAnnotations, notesAsMarkdown, sourcesAsCsl, sourcesAsCsv } from "@/lib/exchange";
import { exportLibrary } from "@/lib/services";
import { saveFile } from "@/lib/state";
import { type Library, openRemains } from "@/lib/store";

interface Copy {
  readonly ending: string;
  readonly type: string;
  readonly parts: (library: Library, now: Date) => AsyncGenerator<string>;
}

async function* whole(text: Promise<string>): AsyncGenerator<string> {
  yield await text;
}

const copies: Readonly<Record<ExportKind, Copy>> = {
  backup: { ending: "json", type: "application/json", parts: exportLibrary },
  notes: {
    ending: "md",
    type: "text/markdown",
    parts: ({ notes, sources }) =>
      whole(notes.list().then(async (all) => notesAsMarkdown(all, await sources.list()))),
  },
  annotations: {
    ending: "jsonld",
    type: "application/ld+json",
    parts: ({ notes, sources }) =>
      whole(notes.list().then(async (all) => notesAsAnnotations(all, await sources.list()))),
  },
  table: {
    ending: "csv",
    type: "text/csv",
    parts: ({ sources }) => whole(sources.list().then(sourcesAsCsv)),
  },
  csl: {
    ending: "csl.json",
    type: "application/json",
    parts: ({ sources }) => whole(sources.list().then(sourcesAsCsl)),
  },
};

/** Pieces that are handed to the browser at once, which may put them on the disk. */
const PART_CHARACTERS = 4 * 1024 * 1024;

async function gather(parts: AsyncGenerator<string>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let [open, length] = [[] as string[], 0];
  for await (const part of parts) {
    open.push(part);
    length += part.length;
    if (length < PART_CHARACTERS) continue;
    blobs.push(new Blob(open));
    [open, length] = [[], 0];
  }
  return new Blob([...blobs, ...open], { type });
}

/** Makes a copy of the library and has the browser store it among the downloads. Answers the file's name. */
export async function exportFile(library: Library, kind: ExportKind, now = new Date()): Promise<string> {
  const { ending, type, parts } = copies[kind];
  const name = `sourcelight-${kind}-${now.toISOString().slice(0, 10)}.${ending}`;
  saveFile(await gather(parts(library, now), type), name);
  if (kind === "backup") await library.settings.set("copiedAt", now.toISOString());
  return name;
}

/** Saves what can still be read of a library that does not open, as a backup. Answers the file's name. */
export async function exportRemains(now = new Date()): Promise<string> {
  const remains = await openRemains();
  try {
    const name = `sourcelight-remains-${now.toISOString().slice(0, 10)}.json`;
    saveFile(await gather(exportLibrary(remains, now), copies.backup.type), name);
    return name;
  } finally {
    remains.close();
  }
}
