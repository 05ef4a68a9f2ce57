import { useState } from "react";
import { countTags } from "@/lib/state";
import { t } from "@/lib/words";
import { Notice, SearchField } from "../controls";
import { hasWords } from "./has-words";
import { NoteItems, type NoteItemsProps } from "./NoteItems";
import { TagFilter } from "./TagFilter";

/** All notes, the latest change first; those that lost their place stand apart. */
export function NoteList({ notes, ...items }: NoteItemsProps) {
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
  const fitting = notes.filter(
    (listed) => (chosen === undefined || listed.note.tags.includes(chosen)) && hasWords(listed, query),
  );
  const [placed, lost] = [
    fitting.filter((listed) => listed.lost === undefined),
    fitting.filter((listed) => listed.lost !== undefined),
  ];
  return (
    <>
      <SearchField label={t("notes.search")} query={query} onQuery={setQuery} />
      <TagFilter tags={tags} chosen={chosen} onChoose={setTag} />
      {placed.length > 0 && <NoteItems notes={placed} {...items} />}
      {lost.length > 0 && (
        <section className="sl-lost-notes" aria-label={t("notes.lostTitle")}>
          <h2>{t("notes.lostTitle")}</h2>
          <p className="sl-soft">{t("notes.lostWhy")}</p>
          <NoteItems notes={lost} {...items} />
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
