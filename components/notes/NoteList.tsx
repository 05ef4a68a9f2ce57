import { useState } from "react";
import { countTags, type ListedNote, type NoteDesk } from "@/lib/state";
import { t } from "@/lib/words";
import { Notice, SearchField } from "../controls";
import { NoteItem } from "./NoteItem";
import { TagFilter } from "./TagFilter";

interface NoteListProps {
  readonly notes: readonly ListedNote[];
  readonly desk: NoteDesk;
  /** Shows where the note hangs; `undefined` when that is gone. */
  readonly showerOf: (listed: ListedNote) => (() => void) | undefined;
}

/** All notes, the latest change first; those that lost their place stand apart. */
export function NoteList({ notes, desk, showerOf }: NoteListProps) {
  const [query, setQuery] = useState("");
  const [tag, setTag] = useState<string>();
  if (notes.length === 0) {
    return (
      <Notice title={t("notes.emptyTitle")}>
        <p>{t("notes.empty")}</p>
      </Notice>
    );
  }
  const tags = countTags(notes.map(({ note }) => note));
  const chosen = tags.some((each) => each.tag === tag) ? tag : undefined;
  const fitting = notes.filter((listed) => fits(listed, query, chosen));
  const [placed, lost] = [
    fitting.filter((listed) => listed.lost === undefined),
    fitting.filter((listed) => listed.lost !== undefined),
  ];
  const items = (listed: readonly ListedNote[]) => (
    <ul className="sl-note-list">
      {listed.map((each) => (
        <li key={each.note.id}>
          <NoteItem
            note={each.note}
            desk={desk}
            about={each.title ?? t("notes.removedSource")}
            lost={each.lost === undefined ? undefined : t(`lostNote.${each.lost}`)}
            onShow={showerOf(each)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <SearchField label={t("notes.search")} query={query} onQuery={setQuery} />
      <TagFilter tags={tags} chosen={chosen} onChoose={setTag} />
      {placed.length > 0 && items(placed)}
      {lost.length > 0 && (
        <section className="sl-lost-notes" aria-label={t("notes.lostTitle")}>
          <h2>{t("notes.lostTitle")}</h2>
          <p className="sl-soft">{t("notes.lostWhy")}</p>
          {items(lost)}
        </section>
      )}
      {fitting.length === 0 && (
        <p className="sl-soft" role="status">
          {t("notes.none")}
        </p>
      )}
    </>
  );
}

function fits({ note, title = "" }: ListedNote, query: string, tag: string | undefined): boolean {
  if (tag !== undefined && !note.tags.includes(tag)) return false;
  const quote = note.target.kind === "source" ? "" : note.target.selector.exact;
  const text = `${note.text}\n${quote}\n${title}\n${note.tags.join(" ")}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
