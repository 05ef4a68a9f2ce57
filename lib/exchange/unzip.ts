import { Unzip, type UnzipFile, UnzipInflate, unzipSync } from "fflate";
import { UnreadableDocument } from "@/lib/documents";

/** What an archive may be and hold. Text shrinks to a tenth; what shrinks to a hundredth and is large is a bomb. */
const LARGEST_ARCHIVE_BYTES = 256 * 1024 * 1024;
const MOST_FILES = 20_000;
const MOST_BYTES_INSIDE = 1024 * 1024 * 1024;
const LARGEST_FILE_BYTES = 64 * 1024 * 1024;
const MOST_SHRUNK = 100;
const SMALL_BYTES = 1024 * 1024;

export interface Unzipped {
  readonly name: string;
  /** Undefined for a file that is not wanted, that is too large, or that cannot be unpacked. */
  readonly content: Uint8Array<ArrayBuffer> | undefined;
}

const isFile = (name: string): boolean => !name.endsWith("/") && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name);

/** Looks at what the archive's directory says of its files, which is where a bomb shows itself. */
function refuseBomb(archive: Uint8Array): void {
  let [files, inside] = [0, 0];
  unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      if (!isFile(name)) return false;
      files += 1;
      inside += originalSize;
      if (files > MOST_FILES) throw new UnreadableDocument(`holds more than ${MOST_FILES} files`);
      return false;
    },
  });
  if (isBomb(inside, archive)) throw new UnreadableDocument(BOMB);
}

/** What is read of the archive at once: it may unpack to a thousand times as much. */
const PIECE_BYTES = 16 * 1024;

const isBomb = (inside: number, archive: Uint8Array): boolean =>
  inside > MOST_BYTES_INSIDE || (inside > SMALL_BYTES && inside > MOST_SHRUNK * archive.length);

const BOMB = "unpacks to more than any library of texts";

type OnEnd = (content?: Uint8Array<ArrayBuffer>) => void;

/** Unpacks one file; what it unpacks to is counted as it comes, whatever the archive says of it. */
function unpack(file: UnzipFile, onBytes: (count: number) => void, onEnd: OnEnd): void {
  const parts: Uint8Array[] = [];
  let length = 0;
  file.ondata = (error, part, isLast) => {
    if (error !== null) return onEnd();
    length += part.length;
    onBytes(part.length);
    if (length > LARGEST_FILE_BYTES) {
      file.terminate();
      return onEnd();
    }
    parts.push(part.slice());
    if (isLast) onEnd(joined(parts, length));
  };
  try {
    file.start();
  } catch {
    onEnd(); // packed in a way that is not known here
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The files of an archive in its order, unpacked as they are asked for. Throws `UnreadableDocument`: before the first
 * where the archive's directory tells that it is none to unpack, later where the directory was not true.
 */
export async function* unzipped(file: Blob, isWanted: (name: string) => boolean): AsyncGenerator<Unzipped> {
  if (file.size > LARGEST_ARCHIVE_BYTES) throw new UnreadableDocument("is too large: at most 256 MiB");
  const archive = new Uint8Array(await file.arrayBuffer());
  refuseBomb(archive);
  const begun = new Set<UnzipFile>();
  const ready: Unzipped[] = [];
  let inside = 0;
  const unzip = new Unzip((entry) => {
    if (!isFile(entry.name)) return;
    begun.add(entry);
    const count = (bytes: number) => {
      inside += bytes;
    };
    const end: OnEnd = (content) => {
      if (begun.delete(entry)) ready.push({ name: entry.name, content });
    };
    if (isWanted(entry.name)) unpack(entry, count, end);
    else end();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < archive.length; start += PIECE_BYTES) {
    const piece = archive.subarray(start, start + PIECE_BYTES);
    unzip.push(piece, start + PIECE_BYTES >= archive.length);
    if (isBomb(inside, archive)) throw new UnreadableDocument(BOMB);
    yield* ready.splice(0);
  }
  for (const { name } of begun) yield { name, content: undefined };
}
