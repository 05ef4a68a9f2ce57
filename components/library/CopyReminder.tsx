import { t } from "@/lib/words";
import { Notice } from "../controls";

interface CopyReminderProps {
  readonly onCopy: () => void;
  readonly onLater: () => void;
}

/** Says that the library holds what no copy has. */
export function CopyReminder({ onCopy, onLater }: CopyReminderProps) {
  return (
    <Notice
      title={t("reminder.title")}
      actions={
        <>
          <button type="button" className="sl-button" data-weight="primary" onClick={onCopy}>
            {t("exporting.backup")}
          </button>
          <button type="button" className="sl-button" onClick={onLater}>
            {t("reminder.later")}
          </button>
        </>
      }
    >
      <p>{t("reminder.text")}</p>
    </Notice>
  );
}
