import { type ClipboardEvent, type DragEvent, useState } from "react";
import type { ImportState } from "@/lib/state";
import { t } from "@/lib/words";
import { FileButton } from "./FileButton";
import { ImportReport } from "./ImportReport";

interface ImportAreaProps {
  readonly state: ImportState;
  readonly onFiles: (files: readonly File[]) => void;
  /** What was dropped, folders among it; to be read in the turn of the drop. */
  readonly onDropped: (items: DataTransferItemList) => void;
  readonly onPasted: (text: string) => void;
  readonly onCancel: () => void;
  readonly onGoOn: () => void;
}

/** Where files come into the library: by choosing, dropping and pasting; how far they are, and what became of each. */
export function ImportArea({ state, onFiles, onDropped, onPasted, onCancel, onGoOn }: ImportAreaProps) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onDropped(event.dataTransfer.items);
  };
  const paste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    const text = event.clipboardData.getData("text/plain");
    if (files.length > 0) onFiles([...files]);
    else if (text.trim() !== "") onPasted(text);
  };
  return (
    <details className="sl-exchange" open={state.kind !== "none"}>
      <summary className="sl-focusable">{t("importing.title")}</summary>
      <section
        className="sl-drop sl-focusable"
        aria-label={t("importing.title")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is pasted goes to what has the focus
        tabIndex={0}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        onPaste={paste}
      >
        <p className="sl-soft">{t("importing.hint")}</p>
        <div className="sl-actions">
          <FileButton label={t("importing.chooseFiles")} onFiles={onFiles} />
          <FileButton label={t("importing.chooseFolder")} isFolder onFiles={onFiles} />
        </div>
      </section>
      <ImportReport state={state} onCancel={onCancel} onGoOn={onGoOn} />
    </details>
  );
}
