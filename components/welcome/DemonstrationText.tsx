import type { Claim, Finding } from "@/lib/model";
import { t } from "@/lib/words";
import { StandingMark } from "../standing";

interface DemonstrationTextProps {
  readonly text: string;
  /** Paragraphs of the text that are headings. */
  readonly headings: ReadonlySet<string>;
  /** In reading order, not overlapping. */
  readonly claims: readonly Claim[];
  readonly findings: ReadonlyMap<string, Finding>;
  readonly chosen: string | undefined;
  readonly onChoose: (claimId: string) => void;
}

/** Where the evidence of the chosen claim stands. */
export const EVIDENCE_ID = "evidence";

/** An article with its claims highlighted as they are in a page; each leads to its evidence. */
export function DemonstrationText(props: DemonstrationTextProps) {
  const { text, headings, claims, findings, chosen, onChoose } = props;
  return paragraphsOf(text).map(({ start, end }) => {
    const words = text.slice(start, end);
    if (headings.has(words)) return <h4 key={start}>{words}</h4>;
    const inside = claims.filter((claim) => start <= claim.start && claim.end <= end);
    return (
      <p key={start}>
        {inside.map((claim, index) => (
          <span key={claim.id}>
            {text.slice(inside[index - 1]?.end ?? start, claim.start)}
            <ClaimLink
              claim={claim}
              finding={findings.get(claim.id)}
              isChosen={claim.id === chosen}
              onChoose={onChoose}
            />
          </span>
        ))}
        {text.slice(inside.at(-1)?.end ?? start, end)}
      </p>
    );
  });
}

function paragraphsOf(text: string) {
  let start = 0;
  return text.split("\n\n").map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return span;
  });
}

interface ClaimLinkProps {
  readonly claim: Claim;
  readonly finding: Finding | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (claimId: string) => void;
}

function ClaimLink({ claim, finding, isChosen, onChoose }: ClaimLinkProps) {
  return (
    <a
      className="sl-demo-claim sl-focusable"
      href={`#${EVIDENCE_ID}`}
      aria-current={isChosen ? "true" : undefined}
      onClick={(event) => {
        event.preventDefault();
        onChoose(claim.id);
      }}
    >
      {claim.text}
      {finding !== undefined && (
        <span className="sl-demo-mark" title={t(`standing.${finding.standing}`)}>
          <StandingMark standing={finding.standing} show="shape" />
          <span className="sl-hidden"> ({t(`standing.${finding.standing}`)})</span>
        </span>
      )}
    </a>
  );
}
