import { type DraftKeeper, useNoteDraft } from "@/lib/state";
import { NoteEditor } from "./NoteEditor";

interface NoteDraftProps {
  /** Names what the note hangs on, so that a draft finds its way back. */
  readonly draftKey: string;
  readonly label: string;
  /** The words of the note as stored; empty for a new one. */
  readonly stored: string;
  readonly drafts: DraftKeeper;
  readonly save: (text: string) => Promise<void>;
  /** After saving or giving up. */
  readonly onDone: () => void;
}

/** A note being written, its draft kept until it is saved or given up. */
export function NoteDraft({ draftKey, label, stored, drafts, save, onDone }: NoteDraftProps) {
  const draft = useNoteDraft({ key: draftKey, stored, drafts, save });
  const onSave = async () => {
    if (await draft.save()) onDone();
  };
  const onCancel = async () => {
    await draft.discard();
    onDone();
  };
  return (
    <NoteEditor
      label={label}
      text={draft.text}
      status={draft.status}
      isFocused
      onType={draft.type}
      onSave={onSave}
      onCancel={onCancel}
    />
  );
}
