import type { ExplainedPair, ExplainedPassage, Rule } from "@/lib/model";
import { keyed, t } from "@/lib/words";
import { formatDay, ReasonTable } from "../evidence";
import { markOfRelation, StandingMark } from "../standing";
import { EstimateView } from "./EstimateView";
import { plain } from "./format-number";

interface PassageDecisionProps {
  readonly passage: ExplainedPassage;
  /** Among all that were found, from 0. */
  readonly place: number;
}

/** What became of one passage that the search found, and by which rules. */
export function PassageDecision({ passage, place }: PassageDecisionProps) {
  const { outlet, title, publishedAt, quote, fate, relation, rules, pairs, score } = passage;
  return (
    <details className="sl-claim sl-passage-decision">
      <summary className="sl-claim-summary sl-focusable">
        <span className="sl-claim-words">
          <span>
            {t("decision.found", { place: place + 1, score: plain(score) })} · <bdi>{outlet ?? title}</bdi> ·{" "}
            {formatDay(publishedAt) ?? t("unknown.date")}
          </span>
          <span className="sl-claim-count">
            {relation !== undefined && (
              <StandingMark standing={markOfRelation[relation]} word={t(`relation.${relation}`)} />
            )}{" "}
            {t(`fate.${keyed(fate)}`)}
          </span>
        </span>
      </summary>
      <div className="sl-claim-body">
        <blockquote className="sl-quote">
          <bdi>{quote}</bdi>
        </blockquote>
        <RuleList rules={rules} />
        {pairs.map((pair, part) => (
          <PairDecision key={pair.claim} pair={pair} isPart={part > 0} outlet={outlet ?? title} />
        ))}
      </div>
    </details>
  );
}

interface PairDecisionProps {
  readonly pair: ExplainedPair;
  readonly isPart: boolean;
  readonly outlet: string;
}

function PairDecision({ pair, isPart, outlet }: PairDecisionProps) {
  return (
    <div className="sl-pair-decision">
      {isPart && (
        <h3>
          {t("decision.part")} <bdi>{pair.claim}</bdi>
        </h3>
      )}
      <RuleList rules={pair.rules} />
      <ReasonTable reasons={pair.slots} caption={t("evidence.sideBySide", { outlet })} />
      {pair.estimates.map((estimate) => (
        <EstimateView key={estimate.of} estimate={estimate} />
      ))}
    </div>
  );
}

function RuleList({ rules }: { readonly rules: readonly Rule[] }) {
  if (rules.length === 0) return null;
  return (
    <ul className="sl-rules">
      {rules.map((rule) => (
        <li key={rule}>{t(`rule.${keyed(rule)}`)}</li>
      ))}
    </ul>
  );
}
