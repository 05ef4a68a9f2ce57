import { useCallback, useEffect, useState } from "react";
import type { Claim, Evidence, Finding } from "@/lib/model";
import { t } from "@/lib/words";
import { Waiting } from "../controls";
import { CardActions } from "./CardActions";
import { CardFrame } from "./CardFrame";
import { CardHead } from "./CardHead";
import { FindingView } from "./FindingView";

export interface ClaimCardProps {
  readonly claim: Claim;
  /** Where the claim is now, in the viewport. */
  readonly boxOf: () => DOMRect;
  readonly load: () => Promise<Finding>;
  readonly onOpenSource: (evidence: Evidence) => Promise<void>;
  readonly onOpenPanel: (intent: "read" | "note") => Promise<void>;
  readonly onClose: () => void;
}

type State =
  | { readonly kind: "waiting" }
  | { readonly kind: "found"; readonly finding: Finding }
  | { readonly kind: "failed" };

/** What the reader's sources say of one claim, next to the claim. Its outer size is the same whatever they say. */
export function ClaimCard({ claim, boxOf, load, onOpenSource, onOpenPanel, onClose }: ClaimCardProps) {
  const [state, setState] = useState<State>({ kind: "waiting" });
  const ask = useCallback(() => {
    setState({ kind: "waiting" });
    load().then(
      (finding) => setState({ kind: "found", finding }),
      () => setState({ kind: "failed" }),
    );
  }, [load]);
  useEffect(ask, [ask]);

  const finding = state.kind === "found" ? state.finding : undefined;
  return (
    <CardFrame label={t("card.label", { claim: claim.text })} boxOf={boxOf} onClose={onClose}>
      <CardHead finding={finding} onClose={onClose} />
      <div className="sl-card-body">
        {state.kind === "waiting" && <Waiting what={t("card.asking")} lines={5} />}
        {state.kind === "failed" && <Unreachable onRetry={ask} />}
        {finding !== undefined && <FindingView finding={finding} onOpenSource={onOpenSource} />}
      </div>
      <CardActions claim={claim} finding={finding} onOpenPanel={onOpenPanel} />
    </CardFrame>
  );
}

function Unreachable({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="sl-card-note" role="alert">
      <p>{t("card.noAnswer")}</p>
      <button type="button" className="sl-button" onClick={onRetry}>
        {t("card.askAgain")}
      </button>
    </div>
  );
}
