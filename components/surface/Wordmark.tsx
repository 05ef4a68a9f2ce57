import { t } from "@/lib/words";
/** The name with its light above the lines of a text. */
export function Wordmark() {
  return (
    <span className="sl-wordmark">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path className="sl-wordmark-rays" d="M8 1v2M3 3l1.3 1.3M13 3l-1.3 1.3" />
        <path className="sl-wordmark-light" d="M2 7.5h12" />
        <path className="sl-wordmark-lines" d="M2 10.7h12M2 13.7h7" />
      </svg>
      {t("extension.name")}
    </span>
  );
}
