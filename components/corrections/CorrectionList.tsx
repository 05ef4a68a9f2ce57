import type { Correction } from "@/lib/model";
import { keyed, t } from "@/lib/words";
import { formatDay } from "../evidence";

interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  readonly onTakeBack: (correction: Correction) => void;
}

/** All that the reader said against the machine, each to take back. */
export function CorrectionList({ corrections, onTakeBack }: CorrectionListProps) {
  if (corrections.length === 0) return null;
  return (
    <details className="sl-corrections">
      <summary className="sl-focusable">{t("corrections.made", { count: corrections.length })}</summary>
      <p className="sl-soft">{t("corrections.hint")}</p>
      <ul className="sl-note-list">
        {corrections.map((correction) => (
          <li key={correction.id} className="sl-note">
            <p className="sl-correction-kind">{t(`correction.${keyed(correction.kind)}`)}</p>
            {quotesOf(correction).map((quote) => (
              <blockquote key={quote} className="sl-quote sl-note-quote">
                <bdi>{quote}</bdi>
              </blockquote>
            ))}
            <footer className="sl-note-foot">
              <time className="sl-soft" dateTime={correction.madeAt}>
                {formatDay(correction.madeAt)}
              </time>
              <button type="button" className="sl-link" onClick={() => onTakeBack(correction)}>
                {t("corrections.takeBack")}
              </button>
            </footer>
          </li>
        ))}
      </ul>
    </details>
  );
}

function quotesOf(correction: Correction): readonly string[] {
  switch (correction.kind) {
    case "not-a-claim":
      return [correction.claim.text];
    case "wrong-match":
    case "not-same-event":
      return [correction.claim.text, `${correction.passage.title}: ${correction.passage.quote}`];
    case "same-origin":
      return correction.passages.map(({ title, quote }) => `${title}: ${quote}`);
  }
}
