import type { Undoable } from "@/lib/state";
import { t } from "@/lib/words";
import { Icon } from "./Icon";

interface UndoBarProps {
  readonly undoable: Undoable | undefined;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Offers back what was just taken away. Stays until it is used or dismissed: nobody has to be quick. */
export function UndoBar({ undoable, onUndo, onDismiss }: UndoBarProps) {
  return (
    <div role="status" className="sl-undo-place">
      {undoable !== undefined && (
        <div className="sl-undo">
          <span className="sl-undo-text">{undoable.message}</span>
          {undoable.undo !== undefined && (
            <button type="button" className="sl-button" onClick={onUndo}>
              {t("action.undo")}
            </button>
          )}
          <button
            type="button"
            className="sl-icon-button"
            aria-label={t("action.dismiss")}
            onClick={onDismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
