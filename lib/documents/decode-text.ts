import { UnreadableDocument } from "./document";

/** More control characters than one in so many are no text in any encoding: old files carry a stray few. */
const CHARACTERS_PER_CONTROL = 1_000;

const byteOrderMarks = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * The text of a file: by its byte order mark, else UTF-8, else Windows-1252, which most old files are.
 * Throws UnreadableDocument on what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = byteOrderMarks.find((candidate) => startsWith(bytes, candidate.bytes));
  if (mark === undefined && bytes.includes(0)) throw new UnreadableDocument("is a binary file, not text");
  const text = mark === undefined ? decodeUnmarked(bytes) : new TextDecoder(mark.encoding).decode(bytes);
  if (text.startsWith("%PDF-")) throw new UnreadableDocument("is a PDF, not text");
  if (countControls(text) * CHARACTERS_PER_CONTROL > text.length) {
    throw new UnreadableDocument("is a binary file, not text");
  }
  return text.replace(/\r\n?/g, "\n");
}

function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Control characters that are no white space, and what could not be decoded. */
function countControls(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
    const isWhiteSpace = (code >= 0x09 && code <= 0x0d) || code === 0x85;
    if ((isControl && !isWhiteSpace) || code === 0xfffd) count += 1;
  }
  return count;
}
