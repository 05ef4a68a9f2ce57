import type { DisputedFact, DisputedFacts as Facts } from "@/lib/state";
import { t } from "@/lib/words";
import { Notice } from "../controls";
import { Words } from "../words";
import { DisputePair } from "./DisputePair";

/** Every fact on which stored sources contradict each other, both sides quoted. */
export function DisputedFacts({ facts, unchecked }: Facts) {
  return (
    <section aria-label={t("disputes.title")} className="sl-disputes">
      <p className="sl-soft">{t("disputes.lead")}</p>
      <p className="sl-soft" role="status">
        {unchecked > 0 && t("disputes.unchecked", { count: unchecked })}
      </p>
      {facts.length === 0 && unchecked === 0 && (
        <Notice title={t("disputes.emptyTitle")}>
          <p>{t("disputes.empty")}</p>
        </Notice>
      )}
      {facts.map((fact) => (
        <Fact key={fact.disputes[0]?.id} fact={fact} />
      ))}
    </section>
  );
}

function Fact({ fact: { slot, disputes, sources, origins } }: { readonly fact: DisputedFact }) {
  const [first, ...others] = disputes;
  const reason = first?.reasons[0];
  if (first === undefined || reason === undefined) return null;
  return (
    <article className="sl-fact">
      <h2 className="sl-fact-name">
        <Words
          of="disputes.fact"
          with={{
            slot: t(`slot.${slot}`),
            left: <bdi>{reason.claim || t("unknown.stated")}</bdi>,
            right: <bdi>{reason.evidence || t("unknown.stated")}</bdi>,
          }}
        />
      </h2>
      <p className="sl-soft sl-fact-counts">
        {t("count.sourcesAndOrigins", {
          sources: t("count.sources", { count: sources }),
          origins: t("count.origins", { count: origins }),
        })}
      </p>
      <DisputePair dispute={first} />
      {others.length > 0 && (
        <details className="sl-fact-more">
          <summary className="sl-focusable">{t("disputes.more", { count: others.length })}</summary>
          {others.map((dispute) => (
            <DisputePair key={dispute.id} dispute={dispute} />
          ))}
        </details>
      )}
    </article>
  );
}
