import { t } from "@/lib/words";
import { Wordmark } from "../surface";
import { FailureList } from "./FailureList";
import { FigureTable } from "./FigureTable";
import type { QualityFigure } from "./figure";
import type { KnownFailure } from "./known-failure";

interface QualityViewProps {
  readonly figures: readonly QualityFigure[];
  readonly failures: readonly KnownFailure[];
  /** Claims that no page underlines. */
  readonly missedClaims: readonly string[];
  readonly settingsAddress: string;
  readonly licencesAddress: string;
}

const LIMITS = ["language", "truth", "steps", "pictures", "stored", "tone"] as const;

/** How well it works: what was measured, where it is known to fail, and what it cannot do. */
export function QualityView(props: QualityViewProps) {
  const { figures, failures, missedClaims, settingsAddress, licencesAddress } = props;
  return (
    <main className="sl-quality">
      <header>
        <div className="sl-bar">
          <span className="sl-bar-title">
            <Wordmark />
          </span>
          <a className="sl-link sl-focusable" href={settingsAddress}>
            {t("action.settings")}
          </a>
        </div>
        <h1>{t("quality.heading")}</h1>
        <p className="sl-quality-lead">{t("quality.lead")}</p>
      </header>
      <section aria-labelledby="figures">
        <h2 id="figures">{t("quality.figures")}</h2>
        <p>{t("quality.figuresWhy")}</p>
        <FigureTable figures={figures} />
      </section>
      <section aria-labelledby="failures">
        <h2 id="failures">{t("quality.failures")}</h2>
        <p>{t("quality.failuresWhy")}</p>
        <FailureList failures={failures} />
        <p>{t("quality.missed")}</p>
        <ul lang="en" dir="ltr">
          {missedClaims.map((claim) => (
            <li key={claim}>{claim}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">{t("quality.limits")}</h2>
        <ul>
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`quality.limit.${limit}`)}</li>
          ))}
        </ul>
      </section>
      <p>
        <a className="sl-link sl-focusable" href={licencesAddress}>
          {t("quality.licences")}
        </a>
      </p>
    </main>
  );
}
