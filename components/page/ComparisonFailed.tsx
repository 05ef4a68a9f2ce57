import type { PageWithClaims } from "@/lib/state";
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
      title="The library could not be searched"
      isFailure
      actions={
        <button type="button" className="sl-button" onClick={onCompareAgain}>
          <Icon name="retry" />
          Try again
        </button>
      }
    >
      <p className="sl-soft">{comparison.message}</p>
    </Notice>
  );
}
