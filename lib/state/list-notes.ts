import type { Note, NoteTarget, Span } from "@/lib/model";
import type { Library } from "@/lib/store";
import { placeInText } from "./place-notes";

/** A note with the name of what it hangs on. */
export interface ListedNote {
  readonly note: Note;
  /** The title of the source or the page; absent for a source that is gone. */
  readonly title?: string;
  /** Where its passage stands in the source. */
  readonly span?: Span;
  /**
   * Why it has no place any more. A page is not at hand here: whether the words of a claim are still in it shows
   * when the page is read.
   */
  readonly lost?: "source" | "words";
}

/** Every note, the latest change first. */
export async function listNotes(library: Pick<Library, "notes" | "sources">): Promise<readonly ListedNote[]> {
  const notes = await library.notes.list();
  const sourceIds = [...new Set(notes.flatMap(({ target }) => sourceIdsOf(target)))];
  const passageIds = [
    ...new Set(notes.flatMap(({ target }) => (target.kind === "passage" ? [target.sourceId] : []))),
  ];
  const [summaries, bodies] = await Promise.all([
    library.sources.summaries(sourceIds),
    library.sources.bodies(passageIds),
  ]);
  const titles = new Map(sourceIds.map((id, index) => [id, summaries[index]?.title]));
  const texts = new Map(passageIds.map((id, index) => [id, bodies[index]?.text]));
  return notes.map((note) => {
    const { target } = note;
    if (target.kind === "claim") return { note, title: target.pageTitle };
    const title = titles.get(target.sourceId);
    if (title === undefined) return { note, lost: "source" };
    if (target.kind === "source") return { note, title };
    const [placed] = placeInText(texts.get(target.sourceId) ?? "", [note]);
    return placed?.span === undefined ? { note, title, lost: "words" } : { note, title, span: placed.span };
  });
}

const sourceIdsOf = (target: NoteTarget): readonly string[] =>
  target.kind === "claim" ? [] : [target.sourceId];
