import type { CorrectedPassage, CorrectionContent, Evidence } from "@/lib/model";
import { t } from "@/lib/words";
import { formatDay } from "../evidence";

interface CorrectEvidenceProps {
  readonly claim: Extract<CorrectionContent, { readonly kind: "wrong-match" }>["claim"];
  readonly evidence: Evidence;
  /** All evidence on the claim: what this one may share its origin with. */
  readonly among: readonly Evidence[];
  readonly onCorrect: (content: CorrectionContent) => void;
}

/** What the reader can say against one piece of evidence. */
export function CorrectEvidence({ claim, evidence, among, onCorrect }: CorrectEvidenceProps) {
  const passage = passageOf(evidence);
  const others = among.filter((each) => each.origin !== evidence.origin || each.originUnknown);
  return (
    <details className="sl-correct">
      <summary className="sl-focusable">{t("corrections.ask")}</summary>
      <div className="sl-actions">
        <button
          type="button"
          className="sl-button"
          onClick={() => onCorrect({ kind: "wrong-match", claim, passage })}
        >
          {t("corrections.wrongMatch")}
        </button>
        <button
          type="button"
          className="sl-button"
          onClick={() => onCorrect({ kind: "not-same-event", claim, passage })}
        >
          {t("corrections.notSameEvent")}
        </button>
        {others.length > 1 && (
          <SameOrigin
            others={others.filter((each) => each !== evidence)}
            onChoose={(other) => onCorrect({ kind: "same-origin", passages: [passage, passageOf(other)] })}
          />
        )}
      </div>
    </details>
  );
}

interface SameOriginProps {
  readonly others: readonly Evidence[];
  readonly onChoose: (other: Evidence) => void;
}

function SameOrigin({ others, onChoose }: SameOriginProps) {
  return (
    <select
      className="sl-correct-origin"
      aria-label={t("corrections.sameOriginAs")}
      value=""
      onChange={(event) => {
        const other = others[Number(event.currentTarget.value)];
        if (other !== undefined) onChoose(other);
      }}
    >
      <option value="" disabled>
        {t("corrections.sameOriginAs")}
      </option>
      {others.map((other, place) => (
        <option key={`${other.sourceId} ${other.start}`} value={place}>
          {[other.outlet ?? other.title, formatDay(other.publishedAt), shorten(other.quote)]
            .filter((part) => part !== undefined)
            .join(" · ")}
        </option>
      ))}
    </select>
  );
}

const LONGEST_QUOTE = 50;

const shorten = (quote: string): string =>
  quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…`;

const passageOf = ({ sourceId, quote, outlet, title }: Evidence): CorrectedPassage => ({
  sourceId,
  quote,
  title: outlet === undefined ? title : `${outlet}: ${title}`,
});
