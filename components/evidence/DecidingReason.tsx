import type { Reason } from "@/lib/model";
import { keyed, t } from "@/lib/words";
import { Words } from "../words";

/** The reason that decided, in one line: "Number: 34 against 33", and why that may be harmless. */
export function DecidingReason({ reason }: { readonly reason: Reason }) {
  return (
    <p className="sl-deciding" data-verdict={reason.verdict}>
      <Words
        of={`evidence.${reason.verdict}`}
        with={{
          slot: <span className="sl-deciding-slot">{t(`slot.${reason.slot}`)}</span>,
          claim: <bdi>{reason.claim || t("unknown.stated")}</bdi>,
          evidence: <bdi>{reason.evidence || t("unknown.stated")}</bdi>,
        }}
      />
      <span className="sl-deciding-note"> — {t(`note.${keyed(reason.note)}`)}</span>
    </p>
  );
}
