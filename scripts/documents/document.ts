import type { DocumentInfo } from "@/lib/model";

/** A file's document as it reads without its surroundings. What it does not state is absent. */
export interface ReadDocument extends DocumentInfo {
  /** Paragraphs are parted by "\n\n"; without title, byline and boilerplate. */
  readonly text: string;
  readonly links: readonly Link[];
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

/** Why a file is no document; `message` is a reason that reads on after the file's name. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
}
