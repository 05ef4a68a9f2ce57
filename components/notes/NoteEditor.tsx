import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { DraftStatus } from "@/lib/state";
import { t } from "@/lib/words";
import { Markdown } from "../markdown/Markdown";
import { describeStatus } from "./note-words";

interface NoteEditorProps {
  readonly label: string;
  readonly text: string;
  readonly status: DraftStatus;
  readonly isFocused?: boolean;
  readonly onType: (text: string) => void;
  readonly onSave: () => void;
  /** Closes the editor and keeps the draft. */
  readonly onPutAside: () => void;
  readonly onDiscard: () => void;
}

/** Where a note is written, with what is true of it said beside the buttons. */
export function NoteEditor(props: NoteEditorProps) {
  const { label, text, status, isFocused = false, onType, onSave, onPutAside, onDiscard } = props;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isPreviewed, setIsPreviewed] = useState(false);
  useEffect(() => {
    if (isFocused) area.current?.focus();
  }, [isFocused]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // Enter and Escape are the input method's own
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave();
    if (event.key === "Escape") onPutAside();
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
        dir="auto"
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p className="sl-soft sl-editor-hint" id={`${id}-hint`}>
        {t("notes.hint")}
      </p>
      {isPreviewed && (
        <section className="sl-editor-preview" aria-label={t("notes.preview")}>
          {text.trim() === "" ? (
            <p className="sl-soft">{t("notes.nothingWritten")}</p>
          ) : (
            <Markdown text={text} />
          )}
        </section>
      )}
      <div className="sl-actions">
        <button
          type="submit"
          className="sl-button"
          data-weight="primary"
          disabled={status.kind === "saving" || text.trim() === ""}
        >
          {t("notes.save")}
        </button>
        <button
          type="button"
          className="sl-button"
          aria-pressed={isPreviewed}
          onClick={() => setIsPreviewed(!isPreviewed)}
        >
          {t("notes.preview")}
        </button>
        <button type="button" className="sl-button" onClick={onDiscard}>
          {t("notes.discard")}
        </button>
        <span className="sl-editor-status" role={isFailure ? "alert" : "status"} data-failure={isFailure}>
          {describeStatus(status)}
        </span>
      </div>
    </form>
  );
}
