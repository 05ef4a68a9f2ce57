import type { Dispute, DisputedPassage, Reason } from "@/lib/model";
import { hashOfSource } from "@/lib/state";
import { t } from "@/lib/words";
import { formatDay, MarkedText } from "../evidence";
import { Words } from "../words";

/** Two passages side by side, the words in which they differ marked, each leading to its place in its source. */
export function DisputePair({ dispute: { left, right, reasons } }: { readonly dispute: Dispute }) {
  const nameOf = ({ outlet, title }: DisputedPassage) => outlet ?? title;
  return (
    <fieldset className="sl-dispute">
      <legend className="sl-hidden">
        {t("disputes.pair", { left: nameOf(left), right: nameOf(right) })}
      </legend>
      <Side passage={left} reasons={reasons} side="claim" />
      <Side passage={right} reasons={reasons} side="evidence" />
    </fieldset>
  );
}

interface SideProps {
  readonly passage: DisputedPassage;
  readonly reasons: readonly Reason[];
  readonly side: "claim" | "evidence";
}

function Side({ passage, reasons, side }: SideProps) {
  const { sourceId, start, end, title, publishedAt, quote, origin, originUnknown } = passage;
  const outlet = passage.outlet ?? t("unknown.outlet");
  const day = formatDay(publishedAt);
  return (
    <figure className="sl-dispute-side">
      <figcaption className="sl-evidence-head">
        <span className="sl-evidence-outlet">
          <bdi>{outlet}</bdi>
        </span>
        {day === undefined ? (
          <span className="sl-soft">{t("unknown.date")}</span>
        ) : (
          <time className="sl-soft" dateTime={publishedAt}>
            {day}
          </time>
        )}
      </figcaption>
      <blockquote className="sl-quote">
        <MarkedText text={quote} reasons={reasons} side={side} />
      </blockquote>
      <div className="sl-evidence-foot">
        <span className="sl-evidence-origin">
          {originUnknown ? (
            t("unknown.origin")
          ) : (
            <Words of="evidence.origin" with={{ origin: <bdi>{origin}</bdi> }} />
          )}
        </span>
        <a
          className="sl-link"
          href={hashOfSource({ sourceId, passage: { start, end } })}
          aria-label={t("evidence.openAt", { outlet, title })}
        >
          {t("action.openSource")}
        </a>
      </div>
    </figure>
  );
}
