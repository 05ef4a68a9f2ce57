import type { PageWithClaims } from "@/lib/state";
import { t } from "@/lib/words";
import { Icon, Notice } from "../controls";

interface ComparisonFailedProps {
  readonly comparison: PageWithClaims["comparison"];
  readonly onCompareAgain: () => void;
}

/** Says that the library did not answer, and offers to ask again; nothing while all is well. */
export function ComparisonFailed({ comparison, onCompareAgain }: ComparisonFailedProps) {
  if (comparison.kind !== "failed") return null;
  return (
    <Notice
      title={t("reading.comparisonFailed")}
      isFailure
      actions={
        <button type="button" className="sl-button" onClick={onCompareAgain}>
          <Icon name="retry" />
          {t("action.tryAgain")}
        </button>
      }
    >
      <p>{t("reading.comparisonFailedNext")}</p>
      <p className="sl-soft">{comparison.message}</p>
    </Notice>
  );
}
