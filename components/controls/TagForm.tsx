import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { t } from "@/lib/words";

interface TagFormProps {
  /** Says what the button does. */
  readonly submitWords: string;
  readonly suggestions?: readonly string[];
  readonly takesFocus?: boolean;
  /** Several tags may be typed, parted by commas. */
  readonly onTags: (typed: string) => void;
  /** Called after tags were added, and when Escape leaves the field. */
  readonly onDone?: () => void;
}

/** A field for tags to add. */
export function TagForm({ submitWords, suggestions, takesFocus = false, onTags, onDone }: TagFormProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "") onTags(typed);
    setTyped("");
    onDone?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || onDone === undefined) return;
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
        list={suggestions && `${id}-known`}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {suggestions && (
        <datalist id={`${id}-known`}>
          {suggestions.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      )}
      <button type="submit" className="sl-button">
        {submitWords}
      </button>
    </form>
  );
}
