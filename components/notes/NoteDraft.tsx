import type { DraftSubject } from "@/lib/model";
import { type NoteDesk, useNoteDraft } from "@/lib/state";
import { NoteEditor } from "./NoteEditor";

interface NoteDraftProps {
  readonly subject: DraftSubject;
  readonly label: string;
  /** The words of the note as stored; empty for a new one. */
  readonly stored: string;
  readonly desk: Pick<NoteDesk, "drafts" | "discardDraft">;
  readonly save: (text: string) => Promise<void>;
  /** After saving, putting aside or giving up. */
  readonly onDone: () => void;
}

/** A note being written, its draft kept until it is saved or given up. */
export function NoteDraft({ subject, label, stored, desk, save, onDone }: NoteDraftProps) {
  const draft = useNoteDraft({ subject, stored, drafts: desk.drafts, save });
  const onSave = async () => {
    if (await draft.save()) onDone();
  };
  const onPutAside = async () => {
    await draft.keep();
    onDone();
  };
  const onDiscard = async () => {
    await draft.discard((words) => desk.discardDraft(subject, words));
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
      onPutAside={onPutAside}
      onDiscard={onDiscard}
    />
  );
}
