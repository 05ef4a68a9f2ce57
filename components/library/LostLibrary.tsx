import { t } from "@/lib/words";
import { Notice } from "../controls";
import { formatDay } from "../evidence";

interface LostLibraryProps {
  /** ISO 8601 instant at which it was noticed. */
  readonly lostAt: string;
  readonly onDismiss: () => void;
}

/** Says that a library which held something was found empty, and how to bring it back. */
export function LostLibrary({ lostAt, onDismiss }: LostLibraryProps) {
  return (
    <Notice
      title={t("recovery.lostTitle")}
      isFailure
      actions={
        <button type="button" className="sl-button" onClick={onDismiss}>
          {t("action.close")}
        </button>
      }
    >
      <p>{t("recovery.lost", { day: formatDay(lostAt) ?? "" })}</p>
    </Notice>
  );
}
