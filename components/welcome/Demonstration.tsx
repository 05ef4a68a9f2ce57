import { useRef, useState } from "react";
import type { Claim, Evidence, Finding } from "@/lib/model";
import { t } from "@/lib/words";
import { ClaimEvidence } from "../claims";
import { countEvidence, MarkedText } from "../evidence";
import { StandingMark } from "../standing";
import { DemonstrationText, EVIDENCE_ID } from "./DemonstrationText";

interface DemonstrationProps {
  readonly title: string;
  readonly text: string;
  /** Paragraphs of the text that are headings. */
  readonly headings: ReadonlySet<string>;
  readonly claims: readonly Claim[];
  readonly findings: ReadonlyMap<string, Finding>;
  readonly onOpenSource: (evidence: Evidence) => void;
}

/** The main job, live: an article on the left, what the library says of the chosen claim beside it. */
export function Demonstration(props: DemonstrationProps) {
  const { title, text, headings, claims, findings, onOpenSource } = props;
  const [chosen, setChosen] = useState<string>();
  const beside = useRef<HTMLElement>(null);
  const shown = claims.find(({ id }) => id === (chosen ?? mostTelling(claims, findings)));
  const choose = (claimId: string) => {
    setChosen(claimId);
    beside.current?.focus({ preventScroll: true });
    beside.current?.scrollIntoView({ block: "nearest" });
  };
  return (
    <div className="sl-demo">
      <article className="sl-demo-text">
        <h3>{title}</h3>
        <DemonstrationText
          text={text}
          headings={headings}
          claims={claims}
          findings={findings}
          chosen={shown?.id}
          onChoose={choose}
        />
      </article>
      <aside
        className="sl-demo-evidence sl-focusable"
        id={EVIDENCE_ID}
        aria-label={t("welcome.evidence")}
        tabIndex={-1}
        ref={beside}
      >
        {shown === undefined ? (
          <p className="sl-soft">{t("welcome.choose")}</p>
        ) : (
          <ChosenClaim claim={shown} finding={findings.get(shown.id)} onOpenSource={onOpenSource} />
        )}
      </aside>
    </div>
  );
}

/** The claim that shows most when nobody has chosen yet: a wrong figure is the plainest thing to see. */
function mostTelling(claims: readonly Claim[], findings: ReadonlyMap<string, Finding>): string | undefined {
  const standing = (claim: Claim) => findings.get(claim.id)?.standing;
  const hasWrongFigure = (claim: Claim) =>
    findings
      .get(claim.id)
      ?.evidence.some(({ reasons }) =>
        reasons.some(({ slot, verdict }) => slot === "number" && verdict === "conflicts"),
      ) === true;
  const wrongFigure = claims.find(hasWrongFigure);
  if (wrongFigure !== undefined) return wrongFigure.id;
  for (const wanted of ["conflicting", "contested", "supported"]) {
    const found = claims.find((claim) => standing(claim) === wanted);
    if (found !== undefined) return found.id;
  }
  return undefined;
}

interface ChosenClaimProps {
  readonly claim: Claim;
  readonly finding: Finding | undefined;
  readonly onOpenSource: (evidence: Evidence) => void;
}

function ChosenClaim({ claim, finding, onOpenSource }: ChosenClaimProps) {
  const conflicts = (finding?.evidence ?? []).flatMap(({ reasons }) =>
    reasons.filter(({ verdict }) => verdict === "conflicts"),
  );
  return (
    <>
      {finding !== undefined && (
        <p className="sl-demo-standing">
          <StandingMark standing={finding.standing} />
          <span className="sl-soft">{countEvidence(finding)}</span>
        </p>
      )}
      <p className="sl-demo-words">
        <MarkedText text={claim.text} reasons={conflicts} side="claim" />
      </p>
      {finding !== undefined && finding.evidence.length > 0 && (
        <p className="sl-soft">{t(`meaning.${finding.standing}`)}</p>
      )}
      <ClaimEvidence finding={finding} detail="full" onOpenSource={onOpenSource} />
    </>
  );
}
