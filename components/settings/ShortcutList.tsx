import { t } from "@/lib/words";

interface ShortcutListProps {
  /** Keys of the command that shows or hides highlights, as the browser has them; empty when none are set. */
  readonly toggleKeys: string;
  readonly onChangeKeys: () => void;
}

/** Every key that does something in a page. */
export function ShortcutList({ toggleKeys, onChangeKeys }: ShortcutListProps) {
  const rows = [
    { keys: toggleKeys || t("settings.noKeys"), does: t("extension.toggle") },
    { keys: "Alt+Shift+J", does: t("settings.nextClaim") },
    { keys: "Alt+Shift+K", does: t("settings.previousClaim") },
    { keys: "Enter", does: t("settings.openCard") },
    { keys: "Esc", does: t("settings.closeCard") },
  ];
  return (
    <>
      <dl className="sl-keys">
        {rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="sl-button" onClick={onChangeKeys}>
        {t("settings.changeKeys")}
      </button>
    </>
  );
}
