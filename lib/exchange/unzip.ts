import { type UnzipFileInfo, unzipSync } from "fflate";
import { UnreadableDocument } from "@/lib/documents";

/** What an archive may be and hold. Text shrinks to a tenth; what shrinks to a hundredth and is large is a bomb. */
const LARGEST_ARCHIVE_BYTES = 256 * 1024 * 1024;
const MOST_FILES = 20_000;
const MOST_BYTES_INSIDE = 1024 * 1024 * 1024;
const LARGEST_FILE_BYTES = 64 * 1024 * 1024;
const MOST_SHRUNK = 100;
const SMALL_BYTES = 1024 * 1024;

/** Unpacked at once: what is in memory besides the archive. */
const BATCH_BYTES = 16 * 1024 * 1024;

export interface Unzipped {
  readonly name: string;
  /** Undefined for a file that is not wanted, or that is not what the archive says of it. */
  readonly content: Blob | undefined;
}

/** What the archive says of its files, read from its directory, which is where a bomb shows itself. */
function directoryOf(archive: Uint8Array): readonly UnzipFileInfo[] {
  const files: UnzipFileInfo[] = [];
  unzipSync(archive, {
    filter: (file) => {
      if (!file.name.endsWith("/") && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(file.name)) files.push(file);
      if (files.length > MOST_FILES) throw new UnreadableDocument(`holds more than ${MOST_FILES} files`);
      return false;
    },
  });
  const inside = files.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const isBomb = inside > SMALL_BYTES && inside > MOST_SHRUNK * archive.length;
  if (inside > MOST_BYTES_INSIDE || isBomb)
    throw new UnreadableDocument("unpacks to more than any library of texts");
  return files;
}

function* batchesOf(files: readonly UnzipFileInfo[]): Generator<readonly UnzipFileInfo[]> {
  let batch: UnzipFileInfo[] = [];
  let bytes = 0;
  for (const file of files) {
    if (batch.length > 0 && bytes + file.originalSize > BATCH_BYTES) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(file);
    bytes += file.originalSize;
  }
  if (batch.length > 0) yield batch;
}

function unpack(archive: Uint8Array, batch: readonly UnzipFileInfo[]): Readonly<Record<string, Uint8Array>> {
  const names = new Set(batch.map(({ name }) => name));
  try {
    return unzipSync(archive, { filter: ({ name }) => names.has(name) });
  } catch {
    return {}; // each of them is then told as not unpacked
  }
}

/** The files of an archive in its order, unpacked a few at a time. Throws `UnreadableDocument` before the first. */
export async function* unzipped(file: Blob, isWanted: (name: string) => boolean): AsyncGenerator<Unzipped> {
  if (file.size > LARGEST_ARCHIVE_BYTES) throw new UnreadableDocument("is too large: at most 256 MiB");
  const archive = new Uint8Array(await file.arrayBuffer());
  const files = directoryOf(archive);
  const wanted = files.filter(
    ({ name, originalSize }) => isWanted(name) && originalSize <= LARGEST_FILE_BYTES,
  );
  for (const batch of batchesOf(wanted)) {
    const contents = unpack(archive, batch);
    for (const { name, originalSize } of batch) {
      const content = Object.hasOwn(contents, name) ? contents[name] : undefined;
      const isAsSaid = content !== undefined && content.length === originalSize;
      yield { name, content: isAsSaid ? new Blob([content.slice()]) : undefined };
    }
  }
  const names = new Set(wanted.map(({ name }) => name));
  for (const { name } of files) if (!names.has(name)) yield { name, content: undefined };
}
