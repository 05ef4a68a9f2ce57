import { useState } from "react";
import { t } from "@/lib/words";

/** Saves all of this as a file; the words of the library only go along when the reader says so. */
export function ReportChoice({ onSave }: { readonly onSave: (withLibraryText: boolean) => void }) {
  const [withLibraryText, setWithLibraryText] = useState(false);
  return (
    <>
      <p>{t("decision.reportWhat")}</p>
      <label className="sl-report-choice">
        <input
          type="checkbox"
          checked={withLibraryText}
          onChange={(event) => setWithLibraryText(event.currentTarget.checked)}
        />{" "}
        {t("decision.withLibraryText")}
      </label>
      <button
        type="button"
        className="sl-button"
        data-weight="primary"
        onClick={() => onSave(withLibraryText)}
      >
        {t("decision.saveReport")}
      </button>
    </>
  );
}
