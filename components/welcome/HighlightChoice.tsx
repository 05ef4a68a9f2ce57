import { t } from "@/lib/words";
/** Whether the browser lets Sourcelight read every page as it opens. */
export type Permission = "unknown" | "not-granted" | "granted" | "declined";

interface HighlightChoiceProps {
  readonly permission: Permission;
  /** Runs in the turn of the click, as the browser demands. */
  readonly onAsk: () => void;
}

/** The one permission, asked for with its reason. */
export function HighlightChoice({ permission, onAsk }: HighlightChoiceProps) {
  if (permission === "granted") {
    return (
      <p className="sl-choice-done" role="status">
        {t("welcome.granted")}
      </p>
    );
  }
  return (
    <>
      <button type="button" className="sl-button sl-big-button" data-weight="primary" onClick={onAsk}>
        {t("welcome.ask")}
      </button>
      <p className="sl-soft">{t("welcome.askWhy")}</p>
      <p role="status">{permission === "declined" && t("welcome.declined")}</p>
    </>
  );
}
