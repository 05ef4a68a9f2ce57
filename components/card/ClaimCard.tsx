import { useCallback, useEffect, useState } from "react";
import type { Claim, CorrectionContent, DocumentInfo, Evidence, Finding } from "@/lib/model";
import { keyed, t } from "@/lib/words";
import { Waiting } from "../controls";
import { CorrectEvidence } from "../corrections";
import { CardActions, type CorrectionSaid } from "./CardActions";
import { CardFrame } from "./CardFrame";
import { CardHead } from "./CardHead";
import { FindingView } from "./FindingView";

export interface ClaimCardProps {
  readonly claim: Claim;
  /** Where the claim is now, in the viewport. */
  readonly boxOf: () => DOMRect;
  readonly document: DocumentInfo;
  readonly load: () => Promise<Finding>;
  /** Stores what the reader says; answers with what takes it back. */
  readonly onCorrect: (content: CorrectionContent) => Promise<() => Promise<void>>;
  readonly onOpenSource: (evidence: Evidence) => Promise<void>;
  readonly onOpenPanel: (intent: "read" | "note") => Promise<void>;
  readonly onOpenDecision: () => Promise<void>;
  readonly onClose: () => void;
}

type State =
  | { readonly kind: "waiting" }
  | { readonly kind: "found"; readonly finding: Finding }
  | { readonly kind: "failed" };

/** What the reader's sources say of one claim, next to the claim. Its outer size is the same whatever they say. */
export function ClaimCard(props: ClaimCardProps) {
  const { claim, boxOf, document, load, onCorrect, onOpenSource, onOpenPanel, onOpenDecision, onClose } =
    props;
  const [state, setState] = useState<State>({ kind: "waiting" });
  const ask = useCallback(() => {
    setState({ kind: "waiting" });
    load().then(
      (finding) => setState({ kind: "found", finding }),
      () => setState({ kind: "failed" }),
    );
  }, [load]);
  useEffect(ask, [ask]);

  const [said, setSaid] = useState<CorrectionSaid>();
  const corrected = { text: claim.text, pageUrl: document.url ?? "", pageTitle: document.title };
  const correct = async (content: CorrectionContent) => {
    try {
      const takeBack = await onCorrect(content);
      const undo = async () => {
        await takeBack();
        setSaid(undefined);
        ask();
      };
      setSaid({ words: t(`corrected.${keyed(content.kind)}`), undo });
      ask();
    } catch {
      setSaid({ words: t("card.noAnswer") });
    }
  };

  const finding = state.kind === "found" ? state.finding : undefined;
  return (
    <CardFrame label={t("card.label", { claim: claim.text })} boxOf={boxOf} onClose={onClose}>
      <CardHead finding={finding} onClose={onClose} />
      <div className="sl-card-body">
        {state.kind === "waiting" && <Waiting what={t("card.asking")} lines={5} />}
        {state.kind === "failed" && <Unreachable onRetry={ask} />}
        {finding !== undefined && (
          <FindingView
            finding={finding}
            onOpenSource={onOpenSource}
            renderCorrection={(evidence) => (
              <CorrectEvidence
                claim={corrected}
                evidence={evidence}
                among={finding.evidence}
                onCorrect={correct}
              />
            )}
          />
        )}
      </div>
      <CardActions
        claim={claim}
        finding={finding}
        correction={said}
        onNotAClaim={() => correct({ kind: "not-a-claim", claim: corrected })}
        onOpenPanel={onOpenPanel}
        onOpenDecision={onOpenDecision}
      />
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
