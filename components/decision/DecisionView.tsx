import type { ReactNode } from "react";
import type { Explanation } from "@/lib/model";
import { t } from "@/lib/words";
import { formatDay } from "../evidence";
import { StandingMark } from "../standing";
import { EstimateView } from "./EstimateView";
import { ExplainedOrigins } from "./ExplainedOrigins";
import { PassageDecision } from "./PassageDecision";
import { ReportChoice } from "./ReportChoice";
import { WeightVersions } from "./WeightVersions";

interface DecisionViewProps {
  readonly explanation: Explanation;
  /** Of the extension. */
  readonly version: string;
  readonly onSaveReport: (withLibraryText: boolean) => void;
}

/** Step by step, in the order of the engine, how it came to what it says of one claim. */
export function DecisionView({ explanation, version, onSaveReport }: DecisionViewProps) {
  const { claim, document, standing, detection, terms, passages, originCount } = explanation;
  return (
    <>
      <blockquote className="sl-quote sl-decision-claim">
        <bdi>{claim.text}</bdi>
      </blockquote>
      <p className="sl-soft">
        <bdi>{document.title}</bdi> · <bdi>{document.outlet ?? t("unknown.outlet")}</bdi> ·{" "}
        {formatDay(document.publishedAt) ?? t("unknown.date")}
      </p>
      <p className="sl-decision-standing">
        <StandingMark standing={standing} /> {t("count.origins", { count: originCount })}
      </p>
      <Step title={t("decision.detection")}>
        <p>{t("decision.detectionWhy", { kinds: claim.why.map((why) => t(`why.${why}`)).join(", ") })}</p>
        <EstimateView estimate={detection} />
      </Step>
      <Step title={t("decision.search")}>
        <p>{t("decision.searched", { count: passages.length })}</p>
        <p className="sl-decision-terms">
          {terms.map((term) => (
            <code key={term}>
              <bdi>{term}</bdi>
            </code>
          ))}
        </p>
      </Step>
      <Step title={t("decision.comparison")}>
        <p>{t("decision.compared")}</p>
        {passages.map((passage, place) => (
          <PassageDecision key={`${passage.sourceId} ${passage.start}`} passage={passage} place={place} />
        ))}
      </Step>
      <Step title={t("decision.origins")}>
        <ExplainedOrigins origins={explanation.origins} passages={passages} />
      </Step>
      <Step title={t("decision.versions")}>
        <WeightVersions version={version} weights={explanation.weights} />
      </Step>
      <Step title={t("decision.report")}>
        <ReportChoice onSave={onSaveReport} />
      </Step>
    </>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="sl-decision-step">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
