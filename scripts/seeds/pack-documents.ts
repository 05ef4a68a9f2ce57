import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import type { ReadDocument } from "@/lib/documents";
import { type Pack, type PackedDocument, UNKNOWN } from "@/seeds";
import { readDocument } from "../documents/read-document";

/**
 * Reads the files as the documents of a pack. Throws one Error that names every file that cannot be read, with its
 * reason: a pack is whole or not made.
 */
export async function packDocuments(files: readonly string[]): Promise<Pack> {
  const documents: PackedDocument[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const reading = await readDocument(file);
    if (reading.ok) documents.push(packed(file, reading.document));
    else faults.push(reading.error);
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { format: "sourcelight-pack-1", documents: withoutCopies(documents) };
}

function packed(file: string, document: ReadDocument): PackedDocument {
  const {
    title,
    outlet = UNKNOWN,
    url = UNKNOWN,
    publishedAt = UNKNOWN,
    language = UNKNOWN,
    text,
  } = document;
  return {
    id: idOf(file, text),
    version: 1,
    kind: "full-text",
    title,
    outlet,
    url,
    publishedAt,
    language,
    links: [...document.links],
    text,
  };
}

/** Other words make another document, so that what was noted on the old ones keeps its text. */
function idOf(file: string, text: string): string {
  const name = basename(file, extname(file)).toLowerCase();
  const readable = name
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return ["local", readable, createHash("sha256").update(text).digest("hex").slice(0, 12)]
    .filter((part) => part !== "")
    .join("-");
}

const withoutCopies = (documents: readonly PackedDocument[]): PackedDocument[] => [
  ...new Map(documents.map((document) => [document.id, document])).values(),
];
