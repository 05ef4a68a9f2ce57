import type { Reason } from "@/lib/model";
import { slotWords } from "./slot-words";

const between = { agrees: "agrees with", differs: "against", conflicts: "against" } as const;

/** The reason that decided, in one line: "Number: 34 against 33", and why that may be harmless. */
export function DecidingReason({ reason }: { readonly reason: Reason }) {
  return (
    <p className="sl-deciding" data-verdict={reason.verdict}>
      <span className="sl-deciding-slot">{slotWords[reason.slot]}:</span>{" "}
      <bdi>{reason.claim || "not stated"}</bdi>{" "}
      <span className="sl-deciding-between">{between[reason.verdict]}</span>{" "}
      <bdi>{reason.evidence || "not stated"}</bdi>
      {reason.note !== "" && <span className="sl-deciding-note"> — {reason.note}</span>}
    </p>
  );
}
