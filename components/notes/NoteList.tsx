import { useState } from "react";
import type { Note, NoteTarget } from "@/lib/model";
import type { NoteDesk } from "@/lib/state";
import { t } from "@/lib/words";
import { Notice, SearchField } from "../controls";
import { NoteItem } from "./NoteItem";

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly desk: NoteDesk;
  /** Names a target for the reader: the page's or the source's title. */
  readonly nameOf: (target: NoteTarget) => string;
  /** Shows where the note hangs; `undefined` when that is gone. */
  readonly showerOf: (target: NoteTarget) => (() => void) | undefined;
}

/** All notes, the latest change first. */
export function NoteList({ notes, desk, nameOf, showerOf }: NoteListProps) {
  const [query, setQuery] = useState("");
  if (notes.length === 0) {
    return (
      <Notice title={t("notes.emptyTitle")}>
        <p>{t("notes.empty")}</p>
      </Notice>
    );
  }
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = notes.filter((note) => {
    const quote = note.target.kind === "source" ? "" : note.target.selector.exact;
    const text = `${note.text}\n${quote}\n${nameOf(note.target)}\n${note.tags.join(" ")}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <SearchField label={t("notes.search")} query={query} onQuery={setQuery} />
      <ul className="sl-note-list">
        {fitting.map((note) => (
          <li key={note.id}>
            <NoteItem note={note} desk={desk} about={nameOf(note.target)} onShow={showerOf(note.target)} />
          </li>
        ))}
      </ul>
      {fitting.length === 0 && <p className="sl-soft">{t("notes.none")}</p>}
    </>
  );
}
