import type { ReactNode } from "react";
import type { Evidence } from "@/lib/model";
import { t } from "@/lib/words";
import { markOfRelation, StandingMark } from "../standing";
import { Words } from "../words";
import { DecidingReason } from "./DecidingReason";
import { decidingReason } from "./deciding-reason";
import { formatDay } from "./format-date";
import { MarkedText } from "./MarkedText";
import { ReasonTable } from "./ReasonTable";

interface EvidenceQuoteProps {
  readonly evidence: Evidence;
  /** `brief` names the deciding slot in a line, `full` lays out every slot. */
  readonly detail?: "brief" | "full";
  /** Shows the source's text at the quote; without it there is no such button. */
  readonly onOpenSource?: (evidence: Evidence) => void;
  /** Stands under it: what can be said against it. */
  readonly more?: ReactNode;
}

/** What one passage of a source says of a claim: relation, who and when, the very words, and why. */
export function EvidenceQuote({ evidence, detail = "brief", onOpenSource, more }: EvidenceQuoteProps) {
  const outlet = evidence.outlet ?? t("unknown.outlet");
  const day = formatDay(evidence.publishedAt);
  const deciding = decidingReason(evidence.reasons);
  // agreement in part must not look like the reason for a difference that no slot can name
  const isUnexplained =
    evidence.relation === "differs" && evidence.reasons.every(({ verdict }) => verdict === "agrees");
  return (
    <figure className="sl-evidence" data-relation={evidence.relation}>
      <figcaption className="sl-evidence-head">
        <StandingMark
          standing={markOfRelation[evidence.relation]}
          word={t(`relation.${evidence.relation}`)}
        />
        <span className="sl-evidence-outlet">
          <bdi>{outlet}</bdi>
        </span>
        {day === undefined ? (
          <span className="sl-soft">{t("unknown.date")}</span>
        ) : (
          <time className="sl-soft" dateTime={evidence.publishedAt}>
            {day}
          </time>
        )}
      </figcaption>
      <blockquote className="sl-quote">
        <MarkedText text={evidence.quote} reasons={evidence.reasons} side="evidence" />
      </blockquote>
      {detail === "brief" && deciding !== undefined && !isUnexplained && <DecidingReason reason={deciding} />}
      {detail === "full" && (
        <ReasonTable reasons={evidence.reasons} caption={t("evidence.sideBySide", { outlet })} />
      )}
      {isUnexplained && <p className="sl-deciding">{t("evidence.unexplained")}</p>}
      <div className="sl-evidence-foot">
        <span className="sl-evidence-origin">
          {evidence.originUnknown ? (
            t("unknown.origin")
          ) : (
            <Words of="evidence.origin" with={{ origin: <bdi>{evidence.origin}</bdi> }} />
          )}
        </span>
        {onOpenSource !== undefined && (
          <button
            type="button"
            className="sl-link"
            aria-label={t("evidence.openAt", { outlet, title: evidence.title })}
            onClick={() => onOpenSource(evidence)}
          >
            {t("action.openSource")}
          </button>
        )}
      </div>
      {more}
    </figure>
  );
}
