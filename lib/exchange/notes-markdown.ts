import type { Note, Source } from "@/lib/model";

/** Characters that begin a mark of Markdown, within a line of somebody else's words. */
export const escaped = (words: string): string =>
  words.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~]/g, "\\$&");

/** Somebody else's words as a quotation. */
export const quoted = (words: string): string => `> ${escaped(words)}`;

function headOf({ target }: Note, sources: ReadonlyMap<string, Pick<Source, "title" | "url">>): string {
  const [title, url] =
    target.kind === "claim"
      ? [target.pageTitle, target.pageUrl]
      : [sources.get(target.sourceId)?.title ?? target.sourceId, sources.get(target.sourceId)?.url];
  const address = url === undefined ? "" : `\n\n<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
  const words = target.kind === "source" ? "" : `\n\n${quoted(target.selector.exact)}`;
  return `## ${escaped(title)}${address}${words}`;
}

/** Notes as one Markdown document: what each hangs on, its words as they were written, its tags and times. */
export function notesAsMarkdown(
  notes: readonly Note[],
  sources: readonly Pick<Source, "id" | "title" | "url">[],
): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const parts = notes.map((note) => {
    const tags = note.tags.map((tag) => `#${tag.replace(/\s+/g, "-")}`).join(" ");
    return [headOf(note, byId), note.text, tags, `*${note.updatedAt}*`].filter(Boolean).join("\n\n");
  });
  return `${parts.join("\n\n---\n\n")}\n`;
}
