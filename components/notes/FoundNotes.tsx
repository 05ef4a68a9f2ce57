import { t } from "@/lib/words";
import { hasWords } from "./has-words";
import { NoteItems, type NoteItemsProps } from "./NoteItems";

/** The notes that have the words of a search; nothing where none has. */
export function FoundNotes({ notes, words, ...items }: NoteItemsProps & { readonly words: string }) {
  const fitting = notes.filter((listed) => hasWords(listed, words));
  if (fitting.length === 0) return null;
  return (
    <section className="sl-found" aria-label={t("found.inNotes")}>
      <h2>{t("found.inNotes")}</h2>
      <NoteItems notes={fitting} {...items} />
    </section>
  );
}
