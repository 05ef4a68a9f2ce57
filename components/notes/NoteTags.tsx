import { useEffect, useState } from "react";
import type { Note } from "@/lib/model";
import { type NoteDesk, withTags } from "@/lib/state";
import { t } from "@/lib/words";
import { Icon, TagForm } from "../controls";
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
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    suggest().then(setKnown, () => undefined); // tags can be typed without suggestions too
  }, [suggest]);
  return (
    <TagForm
      submitWords={t("notes.addTags")}
      suggestions={known}
      takesFocus
      onTags={onTags}
      onDone={onDone}
    />
  );
}
