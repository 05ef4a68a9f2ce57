import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { DraftStatus } from "@/lib/state";
import { t } from "@/lib/words";
import { describeStatus } from "./note-words";

interface NoteEditorProps {
  readonly label: string;
  readonly text: string;
  readonly status: DraftStatus;
  readonly isFocused?: boolean;
  readonly onType: (text: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Where a note is written, with what is true of it said beside the buttons. */
export function NoteEditor({
  label,
  text,
  status,
  isFocused = false,
  onType,
  onSave,
  onCancel,
}: NoteEditorProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) area.current?.focus();
  }, [isFocused]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave();
    if (event.key === "Escape") onCancel();
  };
  const isFailure = status.kind === "not-saved" || status.kind === "not-kept";

  return (
    <form
      className="sl-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label className="sl-editor-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={area}
        className="sl-editor-text"
        rows={4}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p className="sl-soft sl-editor-hint" id={`${id}-hint`}>
        {t("notes.hint")}
      </p>
      <div className="sl-actions">
        <button
          type="submit"
          className="sl-button"
          data-weight="primary"
          disabled={status.kind === "saving" || text.trim() === ""}
        >
          {t("notes.save")}
        </button>
        <button type="button" className="sl-button" onClick={onCancel}>
          {t("action.cancel")}
        </button>
        <span className="sl-editor-status" role={isFailure ? "alert" : "status"} data-failure={isFailure}>
          {describeStatus(status)}
        </span>
      </div>
    </form>
  );
}
