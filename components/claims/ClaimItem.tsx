import { type ReactNode, useEffect, useRef } from "react";
import type { Claim, Evidence, Finding } from "@/lib/model";
import { t } from "@/lib/words";
import { countEvidence, MarkedText } from "../evidence";
import { StandingMark } from "../standing";
import { ClaimEvidence } from "./ClaimEvidence";

export interface ClaimItemProps {
  readonly claim: Claim;
  readonly finding: Finding | undefined;
  readonly isOpen: boolean;
  /** Brings the claim into view, with the keyboard on it or on what took it inside, such as a note being written. */
  readonly isFocused?: boolean;
  readonly detail: "brief" | "full";
  readonly mostQuotes?: number | undefined;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onOpenSource?: ((evidence: Evidence) => void) | undefined;
  /** What can be said against one piece of evidence. */
  readonly renderCorrection?: ((claim: Claim, finding: Finding, evidence: Evidence) => ReactNode) | undefined;
  /** Buttons and more under the evidence; made only while the claim is open. */
  readonly renderMore?: ((claim: Claim, finding: Finding | undefined) => ReactNode) | undefined;
}

/** A claim that opens to its evidence. */
export function ClaimItem(props: ClaimItemProps) {
  const {
    claim,
    finding,
    isOpen,
    isFocused = false,
    onToggle,
    onOpenSource,
    renderCorrection,
    renderMore,
  } = props;
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isFocused || summary.current === null) return;
    summary.current.scrollIntoView({ block: "start" });
    const isInside = summary.current.parentElement?.contains(document.activeElement);
    if (!isInside) summary.current.focus({ preventScroll: true });
  }, [isFocused]);

  return (
    <li className="sl-claim">
      <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary className="sl-claim-summary sl-focusable" ref={summary}>
          {finding === undefined ? (
            <span className="sl-claim-pending" aria-hidden="true" />
          ) : (
            <StandingMark standing={finding.standing} show="shape" />
          )}
          <span className="sl-claim-words">
            <span className="sl-claim-text">
              <MarkedText text={claim.text} reasons={reasonsThatDiffer(finding)} side="claim" />
            </span>
            <span className="sl-claim-count">
              {finding !== undefined && (
                <span className="sl-hidden">{t(`standing.${finding.standing}`)}. </span>
              )}
              <span>{finding === undefined ? t("claims.notCompared") : countEvidence(finding)}</span>
            </span>
          </span>
        </summary>
        {isOpen && (
          <div className="sl-claim-body">
            <ClaimEvidence
              finding={finding}
              detail={props.detail}
              {...(props.mostQuotes === undefined ? {} : { most: props.mostQuotes })}
              {...(onOpenSource === undefined ? {} : { onOpenSource })}
              {...(renderCorrection === undefined || finding === undefined
                ? {}
                : { renderCorrection: (evidence) => renderCorrection(claim, finding, evidence) })}
            />
            {renderMore?.(claim, finding)}
          </div>
        )}
      </details>
    </li>
  );
}

/** What agrees needs no mark in the claim itself. */
const reasonsThatDiffer = (finding: Finding | undefined) =>
  (finding?.evidence ?? [])
    .filter(({ relation }) => relation === "conflicts")
    .flatMap(({ reasons }) => reasons.filter(({ verdict }) => verdict === "conflicts"));
