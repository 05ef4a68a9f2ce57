import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Note } from "@/lib/model";
import { type NoteDesk, withTags } from "@/lib/state";
import { t } from "@/lib/words";
import { Icon } from "../controls";
import { useReturnFocus } from "./use-return-focus";

interface NoteTagsProps {
  readonly note: Note;
  readonly desk: Pick<NoteDesk, "tags" | "setTags">;
}

/** The tags of a note, each to take off, and a place to add more. What is changed here is stored at once. */
export function NoteTags({ note, desk }: NoteTagsProps) {
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useReturnFocus(isAdding);
  return (
    <ul className="sl-tags" aria-label={t("notes.tags")}>
      {note.tags.map((tag) => (
        <li key={tag} className="sl-tag">
          <bdi>{tag}</bdi>
          <button
            type="button"
            className="sl-tag-remove"
            aria-label={t("notes.removeTag", { tag })}
            onClick={() => desk.setTags(note, without(note.tags, tag))}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        {isAdding ? (
          <TagField
            suggest={desk.tags}
            onTags={(typed) => desk.setTags(note, withTags(note.tags, typed))}
            onDone={() => setIsAdding(false)}
          />
        ) : (
          <button ref={addButton} type="button" className="sl-link" onClick={() => setIsAdding(true)}>
            {t("notes.addTag")}
          </button>
        )}
      </li>
    </ul>
  );
}

const without = (tags: readonly string[], tag: string) => tags.filter((each) => each !== tag);

interface TagFieldProps {
  readonly suggest: NoteDesk["tags"];
  readonly onTags: (typed: string) => void;
  readonly onDone: () => void;
}

function TagField({ suggest, onTags, onDone }: TagFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [known, setKnown] = useState<readonly string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    suggest().then(setKnown, () => undefined); // tags can be typed without suggestions too
  }, [suggest]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "") onTags(typed);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onDone();
  };
  return (
    <form className="sl-tag-form" onSubmit={onSubmit}>
      <input
        ref={field}
        className="sl-tag-field"
        aria-label={t("notes.tagField")}
        placeholder={t("notes.tag")}
        list={`${id}-known`}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <datalist id={`${id}-known`}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" className="sl-button">
        {t("notes.addTags")}
      </button>
    </form>
  );
}
